"""The tab Kế hoạch."""
