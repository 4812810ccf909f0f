"""A stranger who begins something becomes a guest, without any form."""

from flask import request, session

from quizapp.actions import accounts
from quizapp.store.people import Person
from quizapp.web import identity, language


def learner_or_guest() -> Person:
    """Give who is asking; a stranger becomes a guest first. Only for what a form sent."""
    person = identity.current_person()
    if person is None:
        zone = request.form.get("zone")
        guest_id = accounts.start_guest(
            language.interface_language(),
            session.get("script"),
            identity.now(),
            zone if language.is_zone(zone) else None,
        )
        identity.begin(accounts.open_sign_in(guest_id, identity.now()))
        person = identity.current_person()
    assert person is not None
    return person
