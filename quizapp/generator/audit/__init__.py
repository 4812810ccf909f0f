"""What the generator is worth: facts against annotations, items against blind guessers, cost against the parser alone.

Law: looks at the other rooms from outside; nothing that makes a bank imports it.
"""
