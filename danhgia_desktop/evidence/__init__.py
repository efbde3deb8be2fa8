"""The documents that prove what was done."""
