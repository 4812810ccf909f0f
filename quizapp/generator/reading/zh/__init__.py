"""How Chinese sentences tell of battles, where patterns alone cannot say it."""
