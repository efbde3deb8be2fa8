"""Finding anything in the data from one field, and going there."""
