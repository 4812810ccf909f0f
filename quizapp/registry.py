"""Find the one object that each file of a plug-in folder declares. Standard library only."""

import pkgutil
from functools import cache
from importlib import import_module


@cache
def collect(package: str, name: str) -> dict[str, object]:
    """Map each file (or folder) of `package`, by its name and in sorted order, to the object it calls `name`.

    Raises LookupError where a file declares none: a plug-in folder holds plug-ins only.
    """
    folder = import_module(package)
    found = {}
    for module in sorted(pkgutil.iter_modules(folder.__path__), key=lambda module: module.name):
        plugin = getattr(import_module(f"{package}.{module.name}"), name, None)
        if plugin is None:
            raise LookupError(f"{package}.{module.name} declares no {name}")
        found[module.name] = plugin
    return found
