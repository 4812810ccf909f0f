"""What every response says to the browser: load nothing from elsewhere, keep nothing, guess nothing."""

from flask import Flask, Response, request

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
A_YEAR = "public, max-age=31536000, immutable"


def init_app(app: Flask) -> None:
    """Send the headers with pages, files and errors alike."""
    app.after_request(secure)


def secure(response: Response) -> Response:
    """Add the security headers, and say how long the response may be kept."""
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if request.endpoint == "static":
        # The address carries the file's digest, so a new file has a new address.
        response.headers["Cache-Control"] = A_YEAR if request.args.get("v") else "no-cache"
    else:
        # Pages differ by person and language, and Back must show what is true now.
        response.headers["Cache-Control"] = "no-store, private"
        response.vary.update(("Accept-Language", "Cookie"))
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response
