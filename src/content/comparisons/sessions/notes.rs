//! What else is to be said about JWT and sessions: what the words mean, how they end, what common advice gets wrong.

use crate::content::comparisons::Note;

pub(super) const NOTES: &[Note] = &[
    Note {
        title: "What each of them is",
        texts: &[
            "A **session** is a row in a store of yours. The browser keeps its key, a random number of 128 bits or more, in a cookie; every request brings it back, and you look up who that is and what they may do now.",
            "A **JWT** is the row itself, signed and handed out: a header that names the algorithm, a payload with the claims, and a signature, written as three parts with dots between them. Whoever has the key can check it; nobody needs the store. Decoding is no check: everybody can decode, and anybody can write a payload. [[page:/|Look into one]], then give the key and see the difference.",
            "Both prove that somebody logged in earlier. Neither is a login, neither says anything about passwords, and both are worth as much to a thief as to the owner unless they are bound to a key ([[src:RFC 9449]]).",
        ],
        items: &[],
    },
    Note {
        title: "Short lifetimes and rotation are not revocation",
        texts: &[
            "“Short expiry and rotation” is the usual answer to how a JWT is revoked. It limits the damage, it does not end it: an access token of 15 minutes with a leeway of 60 seconds is accepted for up to 960 seconds after you have withdrawn it, and nothing you do at the issuer changes that for a service that only checks signatures.",
            "Rotation of refresh tokens does something else: it notices when the same refresh token is used twice, and then ends the family ([[src:RFC 9700#4.14.2]]). Until the thief or the owner refreshes, nobody knows.",
            "What revokes is state: a denylist by [[claim:jti]], a time per user before which tokens do not count, a status list, or asking the issuer. ASVS asks for one of them wherever a session ends ([[src:ASVS 5.0#7.4.1]]). Once every request reads such state, you have a session store again, with cryptography in front of it; OWASP says as much and then advises plain sessions ([[src:OWASP JWT#Not using JWTs]]).",
        ],
        items: &[],
    },
    Note {
        title: "Scaling, with numbers",
        texts: &[
            "“Sessions do not scale” is a sentence about one server's memory. A shared store of keys and values answers in well under a millisecond from the same data centre; 50,000 people with six requests a minute are 5,000 lookups a second, and their sessions of 600 bytes take 30 megabytes.",
            "What sessions cannot do well is distance: across regions each lookup crosses an ocean, or the store is replicated and a logout arrives late. Public keys travel once and are cached. And what they cannot do at all is third parties, who will never read your store.",
            "Size is the price on the other side. A session cookie is 33 bytes. The same login as an access token is about 480 bytes with ES256, 735 with RS256 and a key of 2048 bits, and over 3,600 with ML-DSA-44, with every request, before anybody adds a list of permissions. [[page:/size|Count your own]].",
        ],
        items: &[],
    },
    Note {
        title: "Mobile apps and single-page applications",
        texts: &[
            "**Mobile.** Tokens are the common pattern, and a good one: a short access token, and a refresh token kept by the operating system. Cookies work too, but you keep them by hand.",
            "**Single-page applications.** On one domain, with one backend, a session cookie is the simplest thing that is secure, and [[src:RFC 10017#7.1]] counts that case as one that needs no OAuth at all. For APIs elsewhere, put a backend in between that holds the tokens.",
            "**No storage survives hostile script.** A script in your page can start a login of its own or send requests through the page while it is open, wherever the token is kept ([[src:RFC 10017#5.1.3]], [[src:RFC 10017#5.1.4]]). What a cookie with `HttpOnly` and a backend prevent is that it takes the token home.",
        ],
        items: &[],
    },
    Note {
        title: "What common advice gets wrong",
        texts: &[],
        items: &[
            "**“The server only verifies the signature.”** That is one check of six or more. Algorithm, key and issuer belong together, then time, issuer, audience and type ([[src:RFC 8725#3.1, 3.8, 3.9, 3.11]], [[src:RFC 9068#4]], [[src:ASVS 5.0#9.2.1 to 9.2.3]]).",
            "**“JWT for every single-page application.”** The current best practice puts a backend with a cookie first, and says that no browser storage withstands injected script ([[src:RFC 10017#6.1]]).",
            "**“Stateless, and we have a denylist.”** One of the two ([[src:OWASP JWT#Not using JWTs]]).",
            "**“Larger payloads”, without a number.** 33 bytes against 480, and the difference is made by the algorithm and your claims, not by fate.",
            "**“JWTs are safe from CSRF.”** In a header, because code has to put them there. In a cookie, they are as exposed as any session id ([[src:OWASP CSRF]]).",
            "**“JWTs are encrypted.”** Signed ones are readable by everybody; encryption is another format with five parts ([[src:RFC 7516]]).",
        ],
    },
    Note {
        title: "In production",
        texts: &["Whichever you take, these are the decisions to write down before the first release:"],
        items: &[
            "**Sessions:** at least 128 random bits ([[src:ASVS 5.0#7.2.3]]); an end after inactivity and an absolute end; a new id at login and at every change of rights; a store whose loss logs people out instead of in; the list of sessions for the user to see.",
            "**JWTs:** one algorithm, stated in the configuration; [[claim:exp]] in minutes; a leeway of at most a minute; [[claim:iss]], [[claim:aud]] and [[header:typ]] required; keys published as a set, cached for minutes, rotated by publishing the new one before it signs; a plan for the day the key leaks.",
            "**Refresh tokens:** kept as carefully as a password, rotated or bound to the sender, stored as a hash, and the place where logging out happens.",
            "**Both:** no token and no session id in an address, a log or an error report; TLS everywhere; and a drill in which somebody logs a user out everywhere and looks at what still answers.",
            "**With a provider:** Auth0, Cognito, Firebase, Keycloak and the like hand you JWTs. You may still keep them in your backend and give the browser a session; that is then both, and mostly right. Firebase makes the session for you: it exchanges an ID token for a cookie of 5 minutes to 2 weeks ([[src:firebase-admin-node#auth-api-request.ts]]).",
        ],
    },
    Note {
        title: "Questions that come up",
        texts: &[
            "**Are JWTs better than sessions?** No, and not worse. Sessions are better at being ended and at being simple, JWTs at being checked far from where they were issued.",
            "**Are JWTs more secure?** A random id in a cookie has fewer ways to be wrong. A JWT that is checked completely is as secure for its lifetime; most incidents come from checks that were left out.",
            "**Can I log somebody out who has a JWT?** You can delete it from the client, and you can end the refresh token. To end the access token itself before [[claim:exp]], every service that accepts it must look at some state.",
            "**Do I need Redis for sessions?** No. A table with an index does for most sites; a store in memory is for when you have measured.",
            "**Should a JWT go into a cookie?** It may, with `HttpOnly`, `Secure`, `SameSite` and protection against CSRF, and if it stays below 4096 bytes with its name. It is then [[page:/compare/jwt-vs-session-cookies|another comparison]].",
            "**How long should an access token live?** As long as you could bear a stolen one to work: usually 5 to 15 minutes, with refreshing behind it.",
        ],
        items: &[],
    },
];
