"""What the window shows where data cannot be opened as it is: what is the matter, and every way on."""
