"""The schema's history. A migration keeps every row; `flask db migrate` drafts one, a person reads it."""
