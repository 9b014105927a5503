//! .NET, `JsonWebTokenHandler`: it checks the signature; the rest is checked on the JSON, of which it keeps only a part.

use super::super::media_type;
use super::super::quote::Language::CSharp;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "dotnet",
    name: ".NET, JsonWebTokenHandler",
    library: "Microsoft.IdentityModel.JsonWebTokens 8 (.NET 8)",
    file: "TokenPolicy.cs",
    opening: "",
    comment: "//",
    executed: false,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
    ],
    differs: &[
        "the library refuses secrets that are shorter than the hash, and short RSA keys",
        "a member that comes twice is only noticed at the top of header and claims",
    ],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.add("#nullable enable");
    code.blank();
    code.add("using System;\nusing System.Collections.Generic;\nusing System.Linq;");
    code.add_if(wish.key == KeyForm::Pem, "using System.Security.Cryptography;");
    code.add(VERIFY);
    code.add(&format!("        string[] algorithms = {{ {} }};", CSharp.list(&wish.algorithms)));
    code.add(DECODE);
    code.add(CHECK);
    check_header_and_times(wish, code);
    check_identity(wish, code);
    code.add("    }");
    code.add(PARTS);
    code.blank();
    read_keys(wish, code);
    code.add("}");
}

fn check_header_and_times(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    if let Some(typ) = &policy.typ {
        code.add("        string typ = (Text(Member(header, \"typ\")) ?? \"\").Trim().ToLowerInvariant();");
        code.add("        typ = typ.Contains('/') ? typ : \"application/\" + typ; // RFC 7515 4.1.9");
        let expected = CSharp.quote(&media_type::full(typ));
        refuse(code, &format!("Member(header, \"typ\") is null || typ != {expected}"), "typ is not the expected one");
    }
    code.add(&format!("        const double leeway = {}; // seconds", policy.leeway));
    code.add(TIMES);
    if let Some(max_age) = policy.max_age {
        code.add(&format!("        const double maxAge = {max_age}; // seconds"));
        let condition = "iat is null || now - iat > maxAge + leeway || now - iat < -leeway";
        refuse(code, condition, "too old, or of unknown age (iat)");
    }
}

fn check_identity(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    let subject: Vec<&String> = policy.subject.iter().collect();
    for (name, list) in [("iss", CSharp.list(&policy.issuers)), ("sub", CSharp.list(&subject))] {
        if !list.is_empty() {
            let condition = format!("!new[] {{ {list} }}.Contains(Text(Member(claims, \"{name}\")))");
            refuse(code, &condition, &format!("{name} is not the expected one"));
        }
    }
    code.add(AUDIENCE);
    if !policy.audiences.is_empty() {
        let condition = format!("!audiences.Intersect(new[] {{ {} }}).Any()", CSharp.list(&policy.audiences));
        refuse(code, &condition, "aud is not the expected one");
    }
    if !policy.required.is_empty() {
        code.add(&format!("        foreach (string name in new[] {{ {} }})", CSharp.list(&policy.required)));
        code.add("        {\n            if (Member(claims, name) is null) throw new SecurityTokenException(name + \" is missing\");\n        }");
    }
}

fn refuse(code: &mut Code, condition: &str, reason: &str) {
    code.add(&format!(
        "        if ({condition})\n        {{\n            throw new SecurityTokenException(\"{reason}\");\n        }}"
    ));
}

fn read_keys(wish: &Wish<'_>, code: &mut Code) {
    code.add("    private static IEnumerable<SecurityKey> ReadKeys(string keyText, string? alg)\n    {");
    let secret = |bytes: &str| format!("        return new[] {{ new SymmetricSecurityKey({bytes}) }};");
    code.add(&match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => secret("Encoding.UTF8.GetBytes(keyText)"),
        KeyForm::Secret(SecretEncoding::Base64) => {
            secret("Base64UrlEncoder.DecodeBytes(keyText.TrimEnd('=').Replace('+', '-').Replace('/', '_'))")
        }
        KeyForm::Secret(SecretEncoding::Base64Url) => secret("Base64UrlEncoder.DecodeBytes(keyText.TrimEnd('='))"),
        KeyForm::Secret(SecretEncoding::Hex) => secret("Convert.FromHexString(keyText)"),
        KeyForm::Pem => {
            let is_elliptic = wish.algorithms.iter().all(|alg| alg.starts_with("ES"));
            let (class, key) = if is_elliptic { ("ECDsa", "ECDsaSecurityKey") } else { ("RSA", "RsaSecurityKey") };
            format!(
                "        {class} publicKey = {class}.Create();\n        publicKey.ImportFromPem(keyText);\n        \
                 return new[] {{ new {key}(publicKey) }};"
            )
        }
        KeyForm::JwkSet => JWK_SET.to_owned(),
    });
    code.add("    }");
}

const VERIFY: &str = r#"using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

public static class TokenPolicy
{
    /// <summary>Returns the claims of a token that is as expected, and throws for any other; now is for tests.</summary>
    public static async Task<JsonElement> VerifyAsync(string token, string keyText, DateTimeOffset? now = null)
    {
        string[] parts = token.Split('.');
        // The library overlooks unused bits.
        if (parts.Length != 3 || parts.Any(part => Base64UrlEncoder.Encode(Base64UrlEncoder.DecodeBytes(part)) != part))
        {
            throw new SecurityTokenException("the token has not three parts of base64url");
        }
        JsonElement header = Read(parts[0]);
        JsonElement claims = Read(parts[1]);
        // The key decides, the header does not (RFC 8725 3.1)."#;

const DECODE: &str = r#"        var parameters = new TokenValidationParameters
        {
            ValidAlgorithms = algorithms,
            IssuerSigningKeys = ReadKeys(keyText, Text(Member(header, "alg"))),
            TryAllIssuerSigningKeys = true,
            RequireSignedTokens = true,
            // Checked below, on the JSON: the library takes some of a wrong type for missing ones.
            RequireExpirationTime = false,
            ValidateLifetime = false,
            ValidateIssuer = false,
            ValidateAudience = false,
        };
        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(token, parameters);
        if (!result.IsValid)
        {
            throw new SecurityTokenException("refused by the library", result.Exception);
        }
        Check(header, claims, (now ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds());
        return claims;
    }
"#;

const CHECK: &str = r#"
    private static void Check(JsonElement header, JsonElement claims, double now)
    {
        // RFC 7515 4.1.11: no extension is understood but b64, and that only where it says what goes without saying.
        JsonElement? crit = Member(header, "crit");
        JsonElement? b64 = Member(header, "b64");
        bool plain = crit?.ValueKind == JsonValueKind.Array && b64?.ValueKind == JsonValueKind.True
            && crit.Value.GetArrayLength() == 1 && Text(crit.Value[0]) == "b64";
        if ((crit is not null || b64 is not null) && !plain)
        {
            throw new SecurityTokenException("the header demands an extension");
        }
        foreach (string name in new[] { "kid", "typ", "cty" })
        {
            if (Member(header, name) is JsonElement value && value.ValueKind != JsonValueKind.String)
            {
                throw new SecurityTokenException(name + " is no string");
            }
        }
        // RFC 7519 5.3: claims repeated in the header must have the same value.
        foreach (string name in new[] { "iss", "sub", "aud" })
        {
            if (Member(header, name) is JsonElement outer && Member(claims, name) is JsonElement inner
                && !JsonNode.DeepEquals(JsonNode.Parse(outer.GetRawText()), JsonNode.Parse(inner.GetRawText())))
            {
                throw new SecurityTokenException(name + " in the header differs from the claim");
            }
        }"#;

const TIMES: &str = r#"        double? exp = Time(claims, "exp");
        double? nbf = Time(claims, "nbf");
        double? iat = Time(claims, "iat");
        // RFC 7519 4.1.4: refused on or after exp.
        if (now >= exp + leeway)
        {
            throw new SecurityTokenException("expired (exp)");
        }
        if (now < nbf - leeway)
        {
            throw new SecurityTokenException("not valid yet (nbf)");
        }"#;

const AUDIENCE: &str = r#"        // RFC 7519 4.1.3: a list of strings, or one string.
        JsonElement? aud = Member(claims, "aud");
        JsonElement[] items = aud?.ValueKind == JsonValueKind.Array ? aud.Value.EnumerateArray().ToArray()
            : aud is JsonElement one ? new[] { one } : Array.Empty<JsonElement>();
        string?[] audiences = items.Select(item => Text(item)).ToArray();
        if (audiences.Contains(null))
        {
            throw new SecurityTokenException("aud is neither a string nor a list of strings");
        }"#;

const PARTS: &str = r#"
    private static JsonElement Read(string part)
    {
        string text = new UTF8Encoding(false, true).GetString(Base64UrlEncoder.DecodeBytes(part));
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement json = document.RootElement.Clone();
        if (json.ValueKind != JsonValueKind.Object
            || json.EnumerateObject().GroupBy(member => member.Name).Any(group => group.Count() > 1))
        {
            throw new SecurityTokenException("header or claims are no JSON object, or have a member twice");
        }
        return json;
    }

    private static JsonElement? Member(JsonElement json, string name)
    {
        return json.TryGetProperty(name, out JsonElement value) ? value : null;
    }

    private static string? Text(JsonElement? json)
    {
        return json?.ValueKind == JsonValueKind.String ? json.Value.GetString() : null;
    }

    private static double? Time(JsonElement claims, string name)
    {
        if (Member(claims, name) is not JsonElement value)
        {
            return null;
        }
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double seconds) && double.IsFinite(seconds))
        {
            return seconds;
        }
        throw new SecurityTokenException(name + " is no time");
    }
"#;

const JWK_SET: &str = r#"        var keys = new List<SecurityKey>();
        foreach (JsonWebKey key in new JsonWebKeySet(keyText).Keys)
        {
            bool verifies = key.KeyOps.Count == 0 || key.KeyOps.Contains("verify");
            if (verifies && key.Use != "enc" && (key.Alg is null || key.Alg == alg))
            {
                key.KeyId = null; // A kid is a hint (RFC 7515 4.1.4): every key that fits is tried.
                keys.Add(key);
            }
        }
        return keys;"#;
