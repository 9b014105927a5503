//! What an access token allows: claims of OAuth.

use super::ClaimText;
use crate::content::sources::building_blocks::RFC_9396;
use crate::content::sources::oauth::{RFC_6749, RFC_8693, RFC_9068};
use crate::content::sources::security::ASVS;
use crate::content::sources::vendors::{ENTRA_ACCESS, OKTA};

pub(super) const TEXTS: &[ClaimText] = &[
    ClaimText {
        name: "scope",
        answer: "`scope` lists what the client was allowed to ask for, as words between spaces. It limits the client; what the user may do is another question, and both have to say yes.",
        set_by: "The authorization server writes what it granted, which may be less than what was requested. The vocabulary is that of the API: `orders:read` means what your documentation says.",
        check: "Split at spaces and look for the whole word that the operation needs. If it is missing, answer 403 with `insufficient_scope`, so that the client knows which one to get. Then check that this subject may touch this record.",
        right: &[r#""scope": "openid orders:read orders:write""#],
        wrong: &[
            ("[\"orders:read\"]", "an array; some issuers send one, the registered claim is a text"),
            ("orders:read,orders:write", "a comma makes it one unknown word"),
        ],
        mistakes: &[
            "Searching the text: `orders:read` is found in `orders:readall`, and `admin` in `not-admin`.",
            "Reading a scope as a role of the user. A client that may write orders does not turn its user into a clerk.",
        ],
        rules: &["scope-malformed", "access-token-incomplete"],
        see: &["scp", "roles", "authorization_details"],
        cites: &[RFC_8693.at("4.2"), RFC_6749.at("3.3"), RFC_9068.at("2.2.3"), ASVS.at("10.3.2")],
    },
    ClaimText {
        name: "client_id",
        answer: "`client_id` names the application that obtained the token. It is not the user, and many users share it.",
        set_by: "The authorization server, from the authenticated or at least registered client. RFC 9068 requires it in access tokens.",
        check: "An API reads it to apply limits for each application, to log, and to refuse applications that it does not serve. It comes after the audience check. For tokens without a user, `sub` is often the same value; decide by the grant or by a claim that says so, and not by the equality alone.",
        right: &[r#""client_id": "s6BhdRkqt3""#],
        wrong: &[(
            "appid, cid or clientId",
            "vendors' names for it: a policy written for one finds nothing in the other",
        )],
        mistakes: &[
            "Taking it as proof that this application is calling: a bearer token works in any hand. For that, the token must be bound to a key ([[claim:cnf]]).",
            "Letting clients choose names that look like users' identifiers, in a system that compares both with one list.",
        ],
        rules: &["access-token-incomplete", "claim-named-otherwise"],
        see: &["azp", "sub", "cnf"],
        cites: &[RFC_8693.at("4.3"), RFC_9068.at("2.2, 5"), RFC_6749.at("2.2")],
    },
    ClaimText {
        name: "act",
        answer: "`act` says who is acting while `sub` says for whom. Decide by the subject and the outermost actor; the nested ones are history.",
        set_by: "An authorization server that exchanged a token: service B asks for a token to call C on behalf of the user and appears as the actor. Each further exchange wraps the former actor.",
        check: "Check that this actor may act for users at your place, and log both names. RFC 8693 says that prior actors are informational and not to be considered in access control. Members such as `iss` and `sub` inside identify the actor; `exp` or `nbf` inside have no meaning.",
        right: &[r#""sub": "user-1", "act": {"sub": "service-b", "act": {"sub": "service-a"}}"#],
        wrong: &[("\"act\": \"service-b\"", "the value is an object with claims about the actor")],
        mistakes: &[
            "Impersonating instead: without `act` nobody can tell from the log who really called.",
            "Adding the rights of the actor to those of the subject. Both have to be allowed.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["may_act", "sub", "client_id"],
        cites: &[RFC_8693.at("1.1, 4.1")],
    },
    ClaimText {
        name: "may_act",
        answer: "`may_act` names who may become the actor for the subject of this token. The server that exchanges tokens reads it; an API has no use for it.",
        set_by: "The issuer of the subject's token, when it knows in advance which service will carry on, such as a gateway or a batch job.",
        check: "At the exchange, compare the party that asks, by its authenticated token or client, with the members here: `sub`, and `iss` where names of several issuers occur. If they do not match, no token is issued. Its absence permits nothing; the server then decides by its own policy.",
        right: &[r#""may_act": {"sub": "admin@example.net"}"#],
        wrong: &[("an array of names", "the claim is one object; for several parties use a policy at the server")],
        mistakes: &[
            "Taking it for a sign that somebody has acted. That is [[claim:act]]; this one only permits.",
            "Checking it at the API, after the exchange, when the new token no longer has it.",
            "Leaving out `iss` where two issuers can both have a subject `admin`.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["act", "sub"],
        cites: &[RFC_8693.at("4.4, 5")],
    },
    ClaimText {
        name: "roles",
        answer: "`roles` lists the functions of the subject as the issuer knows them. Map the names that you know to rights of your own; a name that you do not know grants nothing.",
        set_by: "The authorization server, from a directory or from assignments at your application. RFC 9068 takes name and meaning from SCIM; Microsoft Entra sends application roles under the same name, for users and, in tokens without one, for applications.",
        check: "Read it after issuer, audience and type. Compare each entry whole. The list is a photograph: somebody who lost a role keeps it until the token expires, so keep lifetimes short or look up what is dangerous.",
        right: &[r#""roles": ["clerk", "auditor"]"#],
        wrong: &[
            ("\"clerk auditor\"", "one text instead of an array: code that loops over it sees letters"),
            ("[\"*\"]", "an asterisk is a role of that name, unless somebody gives it power"),
        ],
        mistakes: &[
            "Taking roles from a token of another application, where `admin` means its administrator.",
            "Writing each permission into it until the token no longer fits a header line.",
        ],
        rules: &["groups-many", "claim-of-wrong-type"],
        see: &["groups", "entitlements", "scope"],
        cites: &[RFC_9068.at("2.2.3.1, 7.2.1"), ASVS.at("10.3.2")],
    },
    ClaimText {
        name: "groups",
        answer: "`groups` lists where the subject belongs, as the issuer's directory has it. Membership is a fact about the organisation; what follows from it is for you to say.",
        set_by: "The provider, out of its directory. Some send names, Microsoft Entra by default identifiers, Okta those that a filter lets through. A person in too many groups gets a token without the list at Entra, with a pointer to where it can be asked for.",
        check: "Compare with the identifiers that you configured. Never conclude from a missing group when the token says that the list is incomplete. Names can be given to a new group after the old one was deleted, identifiers cannot.",
        right: &[r#""groups": ["0a1b2c3d-0000-4000-8000-5e6f70819203"]"#],
        wrong: &[(
            "two hundred entries",
            "the token outgrows cookies and header limits, for the people with most responsibility first",
        )],
        mistakes: &[
            "Granting by a name that members of the directory may choose for groups of their own.",
            "Failing open when the list is cut.",
        ],
        rules: &["groups-many", "size-server"],
        see: &["roles", "cognito:groups", "hasgroups"],
        cites: &[RFC_9068.at("2.2.3.1, 7.2.1"), ENTRA_ACCESS.whole(), OKTA.whole()],
    },
    ClaimText {
        name: "entitlements",
        answer: "`entitlements` lists single rights of the subject, finer than roles. Treat an entry that you have no rule for as if it were not there.",
        set_by: "An authorization server whose directory keeps rights one by one, as SCIM models them. RFC 9068 registers the name and leaves the vocabulary to both ends; few products fill it unasked.",
        check: "As with roles: after issuer, audience, type and expiry, compare whole values with a table that you wrote. Because entries are many and long-lived in a directory, decide which belong into a token that lives for minutes, and which are asked for when they matter.",
        right: &[r#""entitlements": ["invoice.approve", "invoice.read"]"#],
        wrong: &[(
            "{\"invoice\": true}",
            "an object: a verifier that expects an array finds no entry, and must refuse",
        )],
        mistakes: &[
            "Mixing it with [[claim:scope]], which limits the client and not the person.",
            "Matching by beginnings, so that `invoice` opens `invoice.approve` as well.",
            "Copying the whole list into each access token for each API.",
        ],
        rules: &["claim-of-wrong-type", "groups-many"],
        see: &["roles", "groups", "authorization_details"],
        cites: &[RFC_9068.at("2.2.3.1, 7.2.1")],
    },
    ClaimText {
        name: "authorization_details",
        answer: "`authorization_details` says what was allowed as objects: this account, this amount, this once. Where a scope is a word, this is a sentence.",
        set_by: "The client asks with the parameter of the same name, the user agrees to exactly that, and the authorization server writes what it granted into the token for the API.",
        check: "Each object has a `type`, which decides what else may stand in it. Find one of a type that you know, whose fields cover the request in every respect: action, place, amount, account. An unknown type or field permits nothing. A payment of 120 is not covered by two objects of 60 unless your type says so.",
        right: &[
            r#""authorization_details": [{"type": "payment_initiation", "actions": ["initiate"], "instructedAmount": {"currency": "EUR", "amount": "123.50"}}]"#,
        ],
        wrong: &[("{\"type\": \"payment_initiation\"}", "one object without the array around it")],
        mistakes: &[
            "Comparing amounts as floating-point numbers.",
            "Putting personal data into the details, where every log on the way reads it.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["scope", "entitlements"],
        cites: &[RFC_9396.at("2, 9.1, 13")],
    },
];
