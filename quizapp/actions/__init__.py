"""What people do here: one function per intention.

Law: the only place that commits, always through `store.database.writing()`; it takes values and `now`, gives
back ids or small frozen dataclasses, and raises `Refusal` for what people must be told. It knows no request,
form or page.
"""
