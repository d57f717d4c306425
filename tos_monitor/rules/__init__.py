"""The flag rules: what a provision is, how each language words it, how grave a shift is and which law it touches."""
