//! Refresh tokens are rotated, and nobody looks at the old ones.

use super::{Listing, Pitfall};
use crate::content::sources::oauth::{RFC_9700, RFC_10017};
use crate::content::sources::security::ASVS;
use crate::content::terms::attacks_theft::REPLAY;
use crate::content::terms::oauth_tokens::{REFRESH_TOKEN, REFRESH_TOKEN_ROTATION, SENDER_CONSTRAINED};

/// Rotation without detection of reuse.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "rotation-no-detect",
    title: "refresh rotation without reuse detection",
    answer: "Remember used refresh tokens; when one comes back, end the whole family and ask for a new login.",
    mistake: "The requirement says that refresh tokens are to be rotated. So each use deletes the old row and writes a new one. An old token is then simply unknown, like any nonsense, and is answered with an error. The box is ticked.",
    consequence: "Somebody copies the token and uses it first. The thief now holds the living one, and rotates it from then on as often as needed. The user's own token is unknown at its next use, a login page appears, the user sighs and logs in: a new family begins, and the old one lives on in the thief's hands. The very event that rotation makes visible was thrown away.",
    code: &[
        Listing {
            language: "Python",
            wrong: r#"def refresh(presented):
    row = db.take(sha256(presented))        # deletes it
    if row is None:
        raise InvalidGrant
    return issue(row.user)"#,
            right: r#"def refresh(presented):
    row = db.find(sha256(presented))
    if row is None or row.family_ended or now() > row.family_until:
        raise InvalidGrant
    if not db.mark_used(row.id):            # one statement; false if already used
        db.end_family(row.family)
        alert(row.user, "refresh token used twice")
        raise InvalidGrant
    return issue(row.user, family=row.family, until=row.family_until)"#,
        },
        Listing {
            language: "SQL",
            wrong: r#"DELETE FROM refresh_tokens WHERE hash = $1 RETURNING user_id;"#,
            right: r#"-- no row comes back: it was used before
UPDATE refresh_tokens SET used_at = now()
 WHERE hash = $1 AND used_at IS NULL
RETURNING user_id, family;

-- then
UPDATE families SET ended_at = now() WHERE id = $2;"#,
        },
    ],
    fix: "Keep used tokens, as hashes, until their family would have ended. Marking one as used must be a single step in the database, or two copies that arrive together both succeed. On reuse end the family and say so to the user. Give the family an absolute end that no refresh moves, because a thief who stays in the page never causes a reuse. Clients must not refresh twice at once: let one tab do it. Where you can, bind the token to a key instead, and a copy is worth nothing.",
    rules: &[],
    terms: &[&REFRESH_TOKEN_ROTATION, &REFRESH_TOKEN, &SENDER_CONSTRAINED, &REPLAY],
    cves: &[],
    cites: &[RFC_9700.at("4.14.2"), ASVS.at("10.4.5, 10.4.8"), RFC_10017.at("5.1.2, 6.3.2")],
};
