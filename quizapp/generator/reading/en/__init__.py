"""How English sentences tell of battles, where patterns alone cannot say it."""
