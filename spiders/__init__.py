"""HTTP in: a declaration goes in, snapshots come out; a spider decides nothing."""
