"""Periods as they are opened, handed in, concluded and opened again, and the base salaries."""
