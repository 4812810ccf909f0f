"""What all forms share: hints and errors are tied to their field for those who hear the page."""

from flask_wtf import FlaskForm
from markupsafe import Markup
from wtforms import Field


class Form(FlaskForm):
    """A form whose fields name their hint (the description) and their error."""

    class Meta:
        """How fields are drawn."""

        def render_field(self, field: Field, render_kw: dict[str, object]) -> Markup:
            """Draw a field with references to the texts beside it."""
            beside = [f"{field.id}-hint"] if field.description else []
            beside += [f"{field.id}-error"] if field.errors else []
            told = {"aria-describedby": " ".join(beside)} if beside else {}
            if field.errors:
                told["aria-invalid"] = "true"
            return super().render_field(field, {**told, **render_kw})
