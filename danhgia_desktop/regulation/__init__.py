"""What an office is scored by: rubrics and the rules of their criteria."""
