"""The commands of Scrapy that end otherwise here; it finds them by the names of their modules."""
