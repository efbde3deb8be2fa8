"""The catalogue of standard products."""
