"""Lists of things, a thing a row, with the keys that add, change and remove."""
