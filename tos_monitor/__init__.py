"""The monitor of terms of service: it reads clauses, compares them and says which way a burden moved."""
