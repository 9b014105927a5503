//! Where tokens are pasted from: headers, commands, code, addresses, files, logs, pages.

use super::*;

/// Texts with `{}` for one token that stands there literally.
const AROUND: &[&str] = &[
    "{}",
    "  {}\n",
    "\r\n\t{}\r\n\r\n",
    "\u{feff}{}",
    "{}\0",
    "\"{}\"",
    "'{}'",
    "`{}`",
    "“{}”",
    "‘{}’",
    "«{}»",
    "<{}>",
    "({})",
    "[{}]",
    "{{}}",
    "|{}|",
    "Bearer {}",
    "bearer: {}",
    "BEARER\t{}",
    "Bearer{}",
    "Authorization: Bearer {}",
    "authorization:Bearer {}\r\nHost: api.example.com\r\nAccept: */*\r\n",
    "DPoP {}",
    "DPoP: {}\r\nAuthorization: DPoP opaque-1.2.3\r\n",
    "JWT {}",
    "Token {}",
    "Proxy-Authorization: Bearer {}",
    "x-amzn-oidc-data: {}",
    "X-Goog-IAP-JWT-Assertion: {}",
    "Cf-Access-Jwt-Assertion:{}",
    "GET /v1/me HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: Bearer {}\r\nX-Id: 7d1f2c1e-7a1b-4c3e-9f7e-1a2b3c4d5e6f\r\n\r\n",
    "curl -H 'Authorization: Bearer {}' https://api.example.com/v1/me",
    "curl \"https://api.example.com/v1.2.3/x\" -H \"authorization: Bearer {}\" --compressed",
    "curl 'https://x.example' \\\n  -H 'authorization: Bearer {}' \\\n  -H 'accept: */*' \\\n  --compressed",
    "curl ^\"https://x.example^\" ^\r\n  -H ^\"authorization: Bearer {}^\" ^\r\n  -H ^\"accept: */*^\"",
    "curl -b 'session={}' https://x.example",
    "curl -b 'theme=dark; session={}; lang=en' https://x.example",
    "curl -H \"Authorization: Bearer {}\" | jq .",
    "curl --oauth2-bearer {} https://x.example",
    "http :8000/me Authorization:'Bearer {}'",
    "Invoke-RestMethod -Headers @{ Authorization = \"Bearer {}\" } `\r\n  -Uri \"https://x.example\"",
    "$headers = @{\n  \"Authorization\"=\"Bearer {}\"\n}",
    "fetch(\"https://x.example\", {\"headers\": {\"authorization\": \"Bearer {}\"}, \"method\": \"GET\"});",
    "axios.get(url, { headers: { Authorization: `Bearer {}` } })",
    "const token = '{}';\nconsole.log.bind(console)(token);",
    "req.headers['x-token'] = \"{}\"; // sent",
    "localStorage.setItem('t', '{}')",
    "jwt.decode('{}', options={'verify_signature': False})",
    "Cookie: theme=dark; session={}; lang=en",
    "Cookie: session=\"{}\"",
    "Set-Cookie: session={}; Path=/; HttpOnly; SameSite=Lax",
    "session={};Path=/",
    "{\"access_token\": \"{}\", \"token_type\": \"Bearer\", \"expires_in\": 3600}",
    "{\"access_token\":\"opaque.value.x\",\"id_token\":\"{}\"}",
    "{\"refresh_token\":\"8xLOxBtZp8\",\"a\":[\"{}\"]}",
    "https://app.example.com/cb#id_token={}&state=xyz",
    "https://app.example.com/cb?code=4%2F0Ab.c&token={}",
    "https://app.example.com/verify/{}",
    "https://app.example.com/verify/{}/confirm?x=1",
    "https://app.example.com/x?t={}#top",
    "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion={}&scope=a+b",
    "Bearer%20{}",
    "authorization=Bearer+{}&x=1",
    "s%3A{}",
    "2026-01-02T03:04:05Z INFO auth ok token={} user=17",
    "level=warn token=\"{}\" err=\"signature is invalid\"",
    "{\"level\":\"info\",\"msg\":\"got token {}, done\",\"v\":\"1.2.3\"}",
    "the token was {}, and so on",
    "the token was {}; and so on",
    "the token {} was refused",
    "is {} valid?",
    "[debug] {} -> 401",
    "token:{}!",
    "[the token]({})",
    "[decode](https://jwt.example/#{})",
    "```\n{}\n```\nSome text after it.",
    "```jwt\n{}\n```",
    "Use `{}` here.",
    "**{}**",
    "~~{}~~",
    "* {}\n* other.thing.here\n",
    "| a | {} | b |",
    "<code>{}</code>",
    "<a href=\"https://x.example/?t={}\">x</a>",
    "<a href='/cb?x=1&amp;t={}&amp;u=2'>x</a>",
    "<p>&quot;{}&quot;</p>",
    "<input type=hidden value={}>",
    "<!-- {} -->",
    "TOKEN={}",
    "export TOKEN='{}'",
    "TOKEN={}\nOTHER=abc.def.ghi\n",
    "token: \"{}\"",
    "token: {}\nother: value\n",
    "token: >-\n  {}\nother: x",
    "- {}\n- b.c.d",
    "[auth]\ntoken = \"{}\" # comment",
    "jwt.token={}\r\njwt.iss=x",
    "<token>{}</token>",
    "\u{1b}[31m{}\u{1b}[0m",
    "\\x22{}\\x22",
    "{\\\"token\\\":\\\"{}\\\"}",
    "{\\\\\\\"token\\\\\\\":\\\\\\\"{}\\\\\\\"}",
    "{\"body\":\"line one\\n{}\\nline two\"}",
    "token\u{a0}{}\u{a0}here",
    "令牌：{}。",
    "{},",
    "{};",
    "{})",
    "{}\\",
    "{}…",
    "id.{}",
];

#[test]
fn tokens_are_found_in_what_is_around_them() {
    let tokens = [
        (Jws, hs256()),
        (Jws, es256()),
        (Jws, rs256()),
        (Jws, pretty()),
        (Jws, spaced()),
        (Jws, fake()),
        (Jws, unknown()),
        (Jws, detached()),
        (Jwe, jwe()),
        (Jwe, jwe_direct()),
        (TwoPart, two_part()),
    ];
    for (kind, token) in &tokens {
        check_each(*kind, token, AROUND);
    }
}

/// With a full stop or a tilde at its end, a token must not lose it, whatever is around it.
#[test]
fn tokens_that_end_in_a_sign_keep_it() {
    let around: Vec<&str> = AROUND.iter().copied().filter(|text| *text != "~~{}~~").collect();
    for (kind, token) in [(Jws, unsecured()), (SdJwt, sd_jwt()), (SdJwt, sd_jwt_bound())] {
        check_each(kind, &token, &around);
    }
    let around: Vec<&str> = around.into_iter().filter(|text| !text.contains("/confirm")).collect();
    check_each(Jws, &padded(), &around);
}

#[test]
fn a_full_stop_that_ends_a_sentence_is_no_part() {
    for (kind, token) in [(Jws, hs256()), (Jws, fake()), (Jwe, jwe()), (Jwe, jwe_direct()), (SdJwt, sd_jwt_bound())] {
        check_each(kind, &token, &["the token {}.", "the token {}. It is good.", "({}.)", "{}.\n", "{}...", "\"{}.\""]);
    }
    check_each(SdJwt, &sd_jwt(), &["the token {}.", "{}. And so on."]);
    check_each(TwoPart, &two_part(), &["{}..."]);
}

#[test]
fn escapes_are_decoded() {
    for (kind, token) in [(Jws, hs256()), (Jwe, jwe_direct()), (SdJwt, sd_jwt_bound()), (Jws, padded())] {
        let percent = token.replace('.', "%2E").replace('=', "%3D").replace('/', "%2f").replace('+', "%2B");
        let escaped = [
            percent.clone(),
            token.replace('.', "%2e").replace('~', "%7E"),
            percent.replace('%', "%25"),
            percent.replace('%', "%2525"),
            token.replace('.', "\\u002e").replace('/', "\\/").replace('=', "\\u003d").replace('+', "\\u002B"),
            token.replace('.', "\\\\u002E").replace('/', "\\\\/"),
            token.replace('.', "\\x2e"),
            token.replace('.', "&#46;"),
            token.replace('.', "&#x2E;").replace('_', "&lowbar;"),
            token.replace('.', "&period;"),
            token.replace('.', "&amp;#46;"),
            token.replace('.', "\\.").replace('_', "\\_").replace('-', "\\-"),
            token.replace('.', "\u{200b}.\u{200b}"),
            token.replace('.', "<wbr>."),
            token.replace('.', "</span>.<span class=\"part\">"),
        ];
        for text in &escaped {
            let around = ["{}", "\"{}\"", "token={}&state=x", "{\"t\":\"{}\"}", "see {}, please", "Bearer {}\nX: y"];
            for input in around.map(|around| around.replace("{}", text)) {
                check(&input, &[(kind, &token)]);
            }
        }
    }
}

#[test]
fn har_files_have_tokens_in_json_in_json() {
    let (first, second) = (hs256(), rs256());
    let body = format!("{{\\\"access_token\\\":\\\"{first}\\\",\\n\\\"url\\\":\\\"https:\\/\\/x.example\\/a\\\"}}");
    let har = format!(
        r#"{{"log":{{"version":"1.2","creator":{{"name":"WebInspector","version":"537.36"}},"entries":[{{"request":{{"url":"https://api.example.com/v1/me","headers":[{{"name":"Authorization","value":"Bearer {second}"}}]}},"response":{{"content":{{"text":"{body}"}}}}}}]}}}}"#
    );
    check(&har, &[(Jws, &second), (Jws, &first)]);
}

#[test]
fn several_tokens_are_found_once_each_in_order() {
    let (a, b, c) = (hs256(), es256(), jwe_direct());
    for between in ["\n", "\r\n", " ", ",", ", ", "|", ";", "\n\n", "\",\"", "%20", "\\n", "&t=", "~~", "\t"] {
        check(&format!("{a}{between}{b}{between}{c}"), &[(Jws, &a), (Jws, &b), (Jwe, &c)]);
        check(&format!("{c}{between}{a}{between}{c}{between}{a}"), &[(Jwe, &c), (Jws, &a)]);
    }
    check(&format!("{a}{a}"), &[(Jws, &a)]);
    check(&format!("{a}{b}"), &[(Jws, &a), (Jws, &b)]);
    check(&format!("{}\n{a}", fake()), &[(Jws, &fake()), (Jws, &a)]);
    check(&format!("{}\n{a}", unknown()), &[(Jws, &unknown()), (Jws, &a)]);
    check(&format!("{}\n{a}", unsecured()), &[(Jws, &unsecured()), (Jws, &a)]);
    check(&format!("{}\n{a}", two_part()), &[(TwoPart, &two_part()), (Jws, &a)]);
    check(&format!("{}\n{a}\n{}", sd_jwt(), unsecured()), &[(SdJwt, &sd_jwt()), (Jws, &a), (Jws, &unsecured())]);
}

/// A mail with everything in it.
#[test]
fn a_realistic_session() {
    let (a, b, c) = (rs256(), es256(), sd_jwt_bound());
    let text = format!(
        "Hi,\n\nI get 401 from api.example.com (v1.2.3) with this one:\n\n{}\n\nThe ID token was {b}. The wallet sent\n> {c}\n> \nin build 2026.07.1-rc.2, see app.main.js\n\nRegards\n",
        wrapped(&a, 76, "", "")
    );
    check(&text, &[(Jws, &a), (Jws, &b), (SdJwt, &c)]);
}
