"""Joins the core to its edges: the settings, the pipeline and the command line."""
