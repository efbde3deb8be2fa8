"""The tab Danh mục: the agency, who signs, its units and its people."""
