"""The sample office: a department with its units, its people and fourteen months, made up of a seed number."""
