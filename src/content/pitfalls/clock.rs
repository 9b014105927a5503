//! Too little tolerance for clocks, or too much.

use super::{GOLANG_JWT, JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_7519;
use crate::content::terms::attacks_operation::{CLOCK_SKEW, EXPOSURE_WINDOW, LEEWAY};

/// Clocks.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "clock",
    title: "ignoring the clock, or forgiving it too much",
    answer: "Synchronise the machines, set a leeway of 30 to 60 seconds yourself, and set it the same everywhere.",
    mistake: "Right after login some requests fail, one in four, and a reload cures it. One of the four servers is three seconds behind, so [[claim:nbf]] lies in its future. Somebody finds the option for tolerance, writes 3600, and the complaints stop. Or nobody ever set it, and two services with different libraries judge one token differently.",
    consequence: "Without tolerance logins fail at random, which people learn to treat by trying again, and real faults hide behind that habit. With an hour of it each token lives an hour longer at this verifier than its issuer intended; a thief's token too. A frequent relative is the unit: milliseconds in [[claim:exp]] make a token that lives for tens of thousands of years.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"await jwtVerify(token, keys, { clockTolerance: "1h" });

// issuing: Date.now() counts milliseconds
{ exp: Date.now() + 600 }"#,
            right: r#"await jwtVerify(token, keys, { clockTolerance: 30 });

// issuing: seconds
{ exp: Math.floor(Date.now() / 1000) + 600 }"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"jwt.decode(token, key, algorithms=["ES256"],
           options={"verify_exp": False, "verify_nbf": False})"#,
            right: r#"jwt.decode(token, key, algorithms=["ES256"], leeway=30,
           options={"require": ["exp"]})"#,
        },
        Listing {
            language: GOLANG_JWT,
            wrong: r#"jwt.Parse(text, keyFunc)   // no leeway, exp not required"#,
            right: r#"jwt.Parse(text, keyFunc,
    jwt.WithLeeway(30*time.Second),
    jwt.WithExpirationRequired())"#,
        },
    ],
    fix: "Run a time service on each machine and alarm when one drifts by more than a second or two; that is the cure, and the leeway is for the rest. Set the leeway explicitly, because libraries begin with anything from nothing to five minutes. Take the issuer's habits into account: many set `nbf` to the moment of issue. Count it into the lifetime when you state how long a stolen token works.",
    rules: &[
        "issued-in-future",
        "time-in-milliseconds",
        "time-not-a-number",
        "time-out-of-range",
        "lifetime-empty",
        "exp-missing",
    ],
    terms: &[&CLOCK_SKEW, &LEEWAY, &EXPOSURE_WINDOW],
    cves: &[],
    cites: &[RFC_7519.at("2, 4.1.4, 4.1.5")],
};
