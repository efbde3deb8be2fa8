"""The tab Chấm điểm: score sheets by criterion and round."""
