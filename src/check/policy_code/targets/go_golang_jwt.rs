//! Go, `golang-jwt`: the library checks the signature, the lines below it the rest, so that v4 and v5 say the same.

use super::super::media_type;
use super::super::quote::Language::Go;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "go-golang-jwt",
    name: "Go, golang-jwt",
    library: "golang-jwt v5 (executed with v4.4, whose calls are the same)",
    file: "verify.go",
    opening: "",
    comment: "//",
    executed: true,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
        "EdDSA",
    ],
    differs: &["a member that comes twice is not noticed"],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.add("package verify\n\nimport (");
    let mut imports = vec!["encoding/base64", "encoding/json", "errors", "strings", "time", "unicode/utf8"];
    imports.extend(match wish.key {
        KeyForm::Secret(SecretEncoding::Hex) => &["encoding/hex"][..],
        KeyForm::Secret(_) => &[],
        KeyForm::Pem => &["crypto/x509", "encoding/pem"],
        KeyForm::JwkSet => &["crypto/ecdsa", "crypto/ed25519", "crypto/elliptic", "crypto/rsa", "math/big"],
    });
    imports.sort_unstable();
    for import in imports {
        code.add(&format!("\t\"{import}\""));
    }
    code.add("\n\t\"github.com/golang-jwt/jwt/v5\"\n)");
    code.blank();
    code.add(VERIFY);
    code.add(&format!("\talgorithms := []string{{{}}}", Go.list(&wish.algorithms)));
    code.add(PARSE);
    check_header(wish, code);
    check_times(wish, code);
    check_identity(wish, code);
    code.add("\treturn nil\n}");
    code.blank();
    read_keys(wish, code);
}

fn check_header(wish: &Wish<'_>, code: &mut Code) {
    code.blank();
    code.add(CHECK);
    if let Some(typ) = &wish.policy.typ {
        code.add(&format!(
            "\ttyp, isText := header[\"typ\"].(string)
\tif typ = strings.ToLower(strings.TrimSpace(typ)); !strings.Contains(typ, \"/\") {{
\t\ttyp = \"application/\" + typ // RFC 7515 4.1.9
\t}}
\tif !isText || typ != {} {{
\t\treturn errors.New(\"typ is not the expected one\")
\t}}",
            Go.quote(&media_type::full(typ))
        ));
    }
}

fn check_times(wish: &Wish<'_>, code: &mut Code) {
    code.add(&format!("\tconst leeway = {}.0 // seconds", wish.policy.leeway));
    code.add(TIMES);
    if let Some(max_age) = wish.policy.max_age {
        code.add(&format!(
            "\tiat, found := times[\"iat\"]
\tif age := now - iat; !found || age > {max_age}.0+leeway || age < -leeway {{
\t\treturn errors.New(\"too old, or of unknown age (iat)\")
\t}}"
        ));
    }
}

fn check_identity(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    let subject: Vec<&String> = policy.subject.iter().collect();
    code.add_if(!policy.issuers.is_empty(), &one_of("iss", &Go.list(&policy.issuers)));
    code.add_if(!subject.is_empty(), &one_of("sub", &Go.list(&subject)));
    code.add(AUDIENCE);
    if !policy.audiences.is_empty() {
        code.add(&format!(
            "\tisForUs := false
\tfor _, audience := range audiences {{
\t\tisForUs = isForUs || isOneOf(audience, {})
\t}}
\tif !isForUs {{
\t\treturn errors.New(\"aud is not the expected one\")
\t}}",
            Go.list(&policy.audiences)
        ));
    }
    if !policy.required.is_empty() {
        code.add(&format!(
            "\tfor _, name := range []string{{{}}} {{
\t\tif _, found := claims[name]; !found {{
\t\t\treturn errors.New(name + \" is missing\")
\t\t}}
\t}}",
            Go.list(&policy.required)
        ));
    }
}

fn one_of(name: &str, list: &str) -> String {
    format!(
        "\tif !isOneOf(claims[\"{name}\"], {list}) {{
\t\treturn errors.New(\"{name} is not the expected one\")
\t}}"
    )
}

fn read_keys(wish: &Wish<'_>, code: &mut Code) {
    let secret = |call: &str| {
        format!(
            "func readKeys(text string) ([]key, error) {{
\tsecret, err := {call}
\tif err == nil && len(secret) == 0 {{
\t\terr = errors.New(\"the secret is empty\")
\t}}
\treturn []key{{{{public: secret}}}}, err
}}"
        )
    };
    code.add(&match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => secret("[]byte(text), error(nil)"),
        KeyForm::Secret(SecretEncoding::Base64) => {
            secret("base64.RawStdEncoding.DecodeString(strings.TrimRight(text, \"=\"))")
        }
        KeyForm::Secret(SecretEncoding::Base64Url) => {
            secret("base64.RawURLEncoding.DecodeString(strings.TrimRight(text, \"=\"))")
        }
        KeyForm::Secret(SecretEncoding::Hex) => secret("hex.DecodeString(text)"),
        KeyForm::Pem => PEM.to_owned(),
        KeyForm::JwkSet => JWK_SET.to_owned(),
    });
}

const VERIFY: &str = r#"// Verify gives the claims of a token that is as expected, or says why it is not.
func Verify(token, keyText string) (jwt.MapClaims, error) {
	return VerifyAt(token, keyText, time.Now())
}

// VerifyAt is Verify at another time.
func VerifyAt(token, keyText string, at time.Time) (jwt.MapClaims, error) {
	// The library overlooks line breaks, unused bits, other text than UTF-8, and what follows the JSON.
	for i, part := range strings.Split(token, ".") {
		content, err := base64.RawURLEncoding.Strict().DecodeString(part)
		if err != nil || strings.ContainsAny(part, "\r\n") {
			return nil, errors.New("the token is not written in base64url")
		}
		var object map[string]json.RawMessage
		if i < 2 && (!utf8.Valid(content) || json.Unmarshal(content, &object) != nil || object == nil) {
			return nil, errors.New("header or claims are no JSON object")
		}
	}
	keys, err := readKeys(keyText)
	if err != nil {
		return nil, err
	}
	// The key decides, the header does not (RFC 8725 3.1)."#;

const PARSE: &str = r#"	// The claims are checked below: the library takes some of a wrong type for missing ones.
	parser := jwt.NewParser(jwt.WithValidMethods(algorithms), jwt.WithJSONNumber(), jwt.WithoutClaimsValidation())
	err = errors.New("there is no key")
	for _, one := range keys {
		claims := jwt.MapClaims{}
		parsed, failure := parser.ParseWithClaims(token, claims, func(token *jwt.Token) (interface{}, error) {
			if one.alg != "" && one.alg != token.Method.Alg() {
				return nil, errors.New("the key is for another algorithm")
			}
			return one.public, nil
		})
		if failure == nil {
			if err := check(parsed.Header, claims, at); err != nil {
				return nil, err
			}
			return claims, nil
		}
		err = failure
	}
	return nil, err
}

type key struct {
	public interface{}
	alg    string
}

func isOneOf(value interface{}, expected ...string) bool {
	text, isText := value.(string)
	for _, one := range expected {
		if isText && text == one {
			return true
		}
	}
	return false
}"#;

const CHECK: &str = r#"func check(header map[string]interface{}, claims jwt.MapClaims, at time.Time) error {
	// RFC 7515 4.1.11: no extension is understood but b64, and that only where it says what goes without saying (RFC 7797).
	crit, found := header["crit"]
	names, _ := crit.([]interface{})
	isPlain := len(names) == 1 && names[0] == "b64" && header["b64"] == true
	if _, hasB64 := header["b64"]; (found || hasB64) && !isPlain {
		return errors.New("the header demands an extension")
	}
	for _, name := range []string{"kid", "typ", "cty"} {
		value, found := header[name]
		if _, isText := value.(string); found && !isText {
			return errors.New(name + " is no string")
		}
	}
	// RFC 7519 5.3: claims repeated in the header must have the same value.
	for _, name := range []string{"iss", "sub", "aud"} {
		outer, found := header[name]
		inner, both := claims[name]
		if found && both {
			left, _ := json.Marshal(outer)
			right, _ := json.Marshal(inner)
			if string(left) != string(right) {
				return errors.New(name + " in the header differs from the claim")
			}
		}
	}"#;

const TIMES: &str = r#"	now := float64(at.Unix())
	times := map[string]float64{}
	for _, name := range []string{"exp", "nbf", "iat"} {
		if value, found := claims[name]; found {
			number, isNumber := value.(json.Number)
			seconds, err := number.Float64()
			if !isNumber || err != nil {
				return errors.New(name + " is no time")
			}
			times[name] = seconds
		}
	}
	// RFC 7519 4.1.4: refused on or after exp.
	if exp, found := times["exp"]; found && now >= exp+leeway {
		return errors.New("expired (exp)")
	}
	if nbf, found := times["nbf"]; found && now < nbf-leeway {
		return errors.New("not valid yet (nbf)")
	}"#;

const AUDIENCE: &str = r#"	// RFC 7519 4.1.3: a list of strings, or one string.
	aud, hasAudience := claims["aud"]
	audiences, isList := aud.([]interface{})
	if !isList {
		audiences = []interface{}{aud}
	}
	for _, audience := range audiences {
		if _, isText := audience.(string); hasAudience && !isText {
			return errors.New("aud is neither a string nor a list of strings")
		}
	}"#;

const PEM: &str = r#"func readKeys(text string) ([]key, error) {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil, errors.New("expected a public key in PEM")
	}
	public, err := x509.ParsePKIXPublicKey(block.Bytes)
	return []key{{public: public}}, err
}"#;

const JWK_SET: &str = r#"type jwk struct {
	Kty, Crv, Alg, Use, N, E, X, Y string
	KeyOps                         []string `json:"key_ops"`
}

func readKeys(text string) ([]key, error) {
	var set struct{ Keys []json.RawMessage }
	if err := json.Unmarshal([]byte(text), &set); err != nil {
		return nil, err
	}
	var keys []key
	for _, item := range set.Keys {
		var one jwk
		// RFC 7517 5: a key that is not understood is left out.
		if json.Unmarshal(item, &one) != nil || one.Use == "enc" || one.KeyOps != nil && !verifies(one.KeyOps) {
			continue
		}
		if one.Alg == "Ed25519" { // RFC 9864 4.1.2: the library knows it by its old name.
			one.Alg = "EdDSA"
		}
		if public := one.public(); public != nil {
			keys = append(keys, key{public: public, alg: one.Alg})
		}
	}
	return keys, nil
}

func verifies(operations []string) bool {
	for _, operation := range operations {
		if operation == "verify" {
			return true
		}
	}
	return len(operations) == 0
}

func (one jwk) public() interface{} {
	var numbers [4]*big.Int
	for i, text := range []string{one.N, one.E, one.X, one.Y} {
		octets, err := base64.RawURLEncoding.DecodeString(text)
		if err != nil {
			return nil
		}
		numbers[i] = new(big.Int).SetBytes(octets)
	}
	n, e, x, y := numbers[0], numbers[1], numbers[2], numbers[3]
	curve := map[string]elliptic.Curve{
		"P-256": elliptic.P256(), "P-384": elliptic.P384(), "P-521": elliptic.P521(),
	}[one.Crv]
	switch {
	case one.Kty == "RSA" && n.Sign() > 0 && e.IsInt64() && e.Int64() > 1 && e.Int64() < 1<<31:
		return &rsa.PublicKey{N: n, E: int(e.Int64())}
	case one.Kty == "EC" && curve != nil && curve.IsOnCurve(x, y):
		return &ecdsa.PublicKey{Curve: curve, X: x, Y: y}
	case one.Kty == "OKP" && one.Crv == "Ed25519":
		if octets, _ := base64.RawURLEncoding.DecodeString(one.X); len(octets) == ed25519.PublicKeySize {
			return ed25519.PublicKey(octets)
		}
	}
	return nil
}"#;
