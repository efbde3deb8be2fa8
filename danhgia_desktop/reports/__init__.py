"""Documents as neutral blocks, and the writers that turn them into files."""
