"""The bank's file form, `quizapp.bank/1`: the same bank gives the same bytes. Standard library only."""

import json
from typing import Any

from quizapp.article import Article
from quizapp.facts import DateValue, EntityValue, Fact, Finding, QuantityValue, Source, TextValue, Value
from quizapp.questions import Bank, Option, OrderItem, Pair, Question, ScriptPair, Text

SCHEMA = "quizapp.bank/1"


def dump_bank(bank: Bank) -> str:
    """Write a bank as JSON: UTF-8 text, one line per leaf, a final newline, no clock, host or path."""
    return json.dumps(bank_to_dict(bank), ensure_ascii=False, indent=1) + "\n"


def load_bank(text: str) -> Bank:
    """Read a bank file. Raises ValueError where the text is no bank of this schema."""
    return bank_from_dict(json.loads(text))


def bank_from_dict(data: Any) -> Bank:
    """Read a bank from plain JSON values. Raises ValueError where they are no bank of this schema."""
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f"this is no bank file: its schema is not {SCHEMA}")
    return Bank(
        generator=data["generator"],
        articles=tuple(Article(**{"wikitext": "", **article}) for article in data["articles"]),
        facts=tuple(fact_from_dict(fact) for fact in data["facts"]),
        questions=tuple(question_from_dict(question) for question in data["questions"]),
        findings=tuple(finding_from_dict(finding) for finding in data["findings"]),
    )


def bank_to_dict(bank: Bank) -> dict[str, Any]:
    """Give the bank as plain JSON values in the schema's order."""
    return {
        "schema": SCHEMA,
        "generator": bank.generator,
        "articles": [_article_to_dict(article) for article in bank.articles],
        "facts": [fact_to_dict(fact) for fact in bank.facts],
        "questions": [question_to_dict(question) for question in bank.questions],
        "findings": [finding_to_dict(finding) for finding in bank.findings],
    }


def fact_to_dict(fact: Fact) -> dict[str, Any]:
    """Give one fact as plain JSON values."""
    return {
        "id": fact.id,
        "article": fact.article,
        "kind": fact.kind,
        "subject": fact.subject,
        "side": fact.side,
        "qualifier": fact.qualifier,
        "when": fact.when,
        "value": _value_to_dict(fact.value),
        "source": _source_to_dict(fact.source) | _context_to_dict(fact.source),
        "confidence": fact.confidence,
        "status": fact.status,
        "reason": fact.reason,
    }


def fact_from_dict(data: dict[str, Any]) -> Fact:
    """Read one fact back."""
    return Fact(**{**data, "value": _value_from_dict(data["value"]), "source": Source(**data["source"])})


def question_to_dict(question: Question) -> dict[str, Any]:
    """Give one question as plain JSON values; empty parts are left out."""
    data: dict[str, Any] = {
        "id": question.id,
        "kind": question.kind,
        "facts": list(question.facts),
        "language": question.language,
        "stem": _text_to_json(question.stem),
    }
    if question.options:
        data["options"] = [_option_to_dict(option) for option in question.options]
    if question.items:
        data["items"] = [
            {"id": item.id, "text": _text_to_json(item.text), "edtf": item.edtf} for item in question.items
        ]
    if question.pairs:
        data["pairs"] = [
            {"left": _text_to_json(pair.left), "right": _text_to_json(pair.right)} for pair in question.pairs
        ]
    data["key"] = list(question.key) if isinstance(question.key, tuple) else question.key
    if question.accept:
        data["accept"] = list(question.accept)
    data["explanation"] = _text_to_json(question.explanation)
    data["sources"] = [_source_to_dict(source) for source in question.sources]
    data["difficulty"] = question.difficulty
    if question.warnings:
        data["warnings"] = list(question.warnings)
    return data


def question_from_dict(data: dict[str, Any]) -> Question:
    """Read one question back."""
    key = data["key"]
    return Question(
        id=data["id"],
        kind=data["kind"],
        facts=tuple(data["facts"]),
        language=data["language"],
        stem=_text_from_json(data["stem"]),
        key=tuple(key) if isinstance(key, list) else key,
        explanation=_text_from_json(data["explanation"]),
        sources=tuple(Source(**source) for source in data["sources"]),
        difficulty=data["difficulty"],
        options=tuple(_option_from_dict(option) for option in data.get("options", ())),
        items=tuple(
            OrderItem(item["id"], _text_from_json(item["text"]), item["edtf"])
            for item in data.get("items", ())
        ),
        pairs=tuple(
            Pair(_text_from_json(pair["left"]), _text_from_json(pair["right"]))
            for pair in data.get("pairs", ())
        ),
        accept=tuple(data.get("accept", ())),
        warnings=tuple(data.get("warnings", ())),
    )


def finding_to_dict(finding: Finding) -> dict[str, Any]:
    """Give one finding as plain JSON values."""
    data: dict[str, Any] = {"code": finding.code, "message": finding.message}
    if finding.facts:
        data["facts"] = list(finding.facts)
    if finding.source:
        data["source"] = _source_to_dict(finding.source)
    return data


def finding_from_dict(data: dict[str, Any]) -> Finding:
    """Read one finding back."""
    source = data.get("source")
    return Finding(
        data["code"], data["message"], tuple(data.get("facts", ())), Source(**source) if source else None
    )


def _article_to_dict(article: Article) -> dict[str, Any]:
    data = {
        "id": article.id,
        "title": article.title,
        "language": article.language,
        "revision": article.revision,
        "license": article.license,
        "url": article.url,
    }
    return data | ({"attribution": article.attribution} if article.attribution else {})


def _source_to_dict(source: Source) -> dict[str, Any]:
    return {
        "article": source.article,
        "section": source.section,
        "start": source.start,
        "end": source.end,
        "quote": source.quote,
    }


def _context_to_dict(source: Source) -> dict[str, str]:
    """Only facts carry their paragraph: questions share their facts' sources."""
    context = {"before": source.before, "after": source.after}
    return {name: text for name, text in context.items() if text}


def _value_to_dict(value: Value) -> dict[str, Any]:
    match value:
        case DateValue(edtf):
            return {"type": "date", "edtf": edtf}
        case QuantityValue():
            return {
                "type": "quantity",
                "amount": value.amount,
                "low": value.low,
                "high": value.high,
                "unit": value.unit,
                "approximate": value.approximate,
            }
        case EntityValue():
            return {
                "type": "entity",
                "name": value.name,
                "class": value.entity_class,
                "aliases": list(value.aliases),
            }
        case TextValue(text):
            return {"type": "text", "text": text}


def _value_from_dict(data: dict[str, Any]) -> Value:
    match data["type"]:
        case "date":
            return DateValue(data["edtf"])
        case "quantity":
            return QuantityValue(data["amount"], data["unit"], data["low"], data["high"], data["approximate"])
        case "entity":
            return EntityValue(data["name"], data["class"], tuple(data["aliases"]))
        case "text":
            return TextValue(data["text"])
        case other:
            raise ValueError(f"a fact's value has the unknown type {other!r}")


def _text_to_json(text: Text) -> str | dict[str, str]:
    return {"zh-Hans": text.hans, "zh-Hant": text.hant} if isinstance(text, ScriptPair) else text


def _text_from_json(data: str | dict[str, str]) -> Text:
    return ScriptPair(data["zh-Hans"], data["zh-Hant"]) if isinstance(data, dict) else data


def _option_to_dict(option: Option) -> dict[str, Any]:
    data: dict[str, Any] = {"id": option.id, "text": _text_to_json(option.text), "correct": option.correct}
    return data | ({"why": _text_to_json(option.why)} if option.why is not None else {})


def _option_from_dict(data: dict[str, Any]) -> Option:
    why = data.get("why")
    return Option(
        data["id"],
        _text_from_json(data["text"]),
        data["correct"],
        None if why is None else _text_from_json(why),
    )
