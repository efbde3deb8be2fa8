"""Score sheets: what they are, what they add up to, what is wrong with them."""
