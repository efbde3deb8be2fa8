"""Conclusion notices, and the tasks that are made from them."""
