//! Ruby, the gem `jwt`: it checks the signature, the lines below it the rest, so that versions 2 and 3 say the same.

use super::super::media_type;
use super::super::quote::Language::Ruby;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "ruby-jwt",
    name: "Ruby, jwt",
    library: "the gem jwt 3 (executed with 2.5, whose calls are the same)",
    file: "verify.rb",
    opening: "",
    comment: "#",
    executed: true,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
        "ES256K",
    ],
    differs: &["a member that comes twice is not noticed"],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.blank();
    code.add(VERIFY);
    code.add(&format!("    algorithms = [{}]", Ruby.list(&wish.algorithms)));
    code.add(DECODE);
    check_header(wish, code);
    check_times(wish, code);
    check_identity(wish, code);
    code.add(REFUSE);
    code.blank();
    code.add(&format!(
        "  def self.read_keys(text, alg)\n{}\n  end\n  private_class_method :read_keys\nend",
        read_keys(wish)
    ));
}

fn check_header(wish: &Wish<'_>, code: &mut Code) {
    if let Some(typ) = &wish.policy.typ {
        code.add("    typ = header[\"typ\"].to_s.strip.downcase(:ascii) # RFC 7515 4.1.9");
        code.add("    typ = \"application/#{typ}\" unless typ.include?(\"/\")");
        let expected = Ruby.quote(&media_type::full(typ));
        code.add(&format!(
            "    refuse \"typ is not the expected one\" unless header.key?(\"typ\") && typ == {expected}"
        ));
    }
}

fn check_times(wish: &Wish<'_>, code: &mut Code) {
    code.add(&format!("    leeway = {} # seconds", wish.policy.leeway));
    // A name that is never read would be warned about.
    let names = if wish.policy.max_age.is_some() { "exp, nbf, iat" } else { "exp, nbf," };
    code.add(&format!("    {names} = %w[exp nbf iat].map do |name|"));
    code.add(TIMES);
    if let Some(max_age) = wish.policy.max_age {
        code.add(&format!("    max_age = {max_age} # seconds"));
        code.add(MAX_AGE);
    }
}

fn check_identity(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    let subject: Vec<&String> = policy.subject.iter().collect();
    for (name, list) in [("iss", Ruby.list(&policy.issuers)), ("sub", Ruby.list(&subject))] {
        let line =
            format!("    refuse \"{name} is not the expected one\" unless [{list}].include?(claims[\"{name}\"])");
        code.add_if(!list.is_empty(), &line);
    }
    code.add(AUDIENCE);
    if !policy.audiences.is_empty() {
        let list = Ruby.list(&policy.audiences);
        code.add(&format!("    refuse \"aud is not the expected one\" if (audiences & [{list}]).empty?"));
    }
    if !policy.required.is_empty() {
        code.add(&format!(
            "    [{}].each {{ |name| refuse \"#{{name}} is missing\" unless claims.key?(name) }}",
            Ruby.list(&policy.required)
        ));
    }
}

fn read_keys(wish: &Wish<'_>) -> String {
    let secret = match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => "text.b",
        KeyForm::Secret(SecretEncoding::Base64) => "text.unpack1(\"m\")",
        KeyForm::Secret(SecretEncoding::Base64Url) => "text.tr(\"-_\", \"+/\").unpack1(\"m\")",
        KeyForm::Secret(SecretEncoding::Hex) => "[text].pack(\"H*\")",
        KeyForm::Pem => return PEM.to_owned(),
        KeyForm::JwkSet => return JWK_SET.to_owned(),
    };
    format!("    secret = {secret}\n    refuse \"the secret is empty\" if secret.empty?\n    [secret]")
}

const VERIFY: &str = r##"require "json"
require "jwt"

module TokenPolicy
  Refused = Class.new(StandardError)

  # Returns the claims of a token that is as expected, and raises for any other. `now` is for tests.
  def self.verify(token, key, now = Time.now.to_i)
    parts = token.split(".", -1)
    refuse "the token has not three parts" unless parts.length == 3
    # The library overlooks line breaks, unused bits, and other characters.
    header_text, claims_text, signature = parts.map do |part|
      refuse "the token is not written in base64url" unless part.match?(/\A[A-Za-z0-9_-]*\z/)
      (part.tr("-_", "+/") + "=" * (-part.length % 4)).unpack1("m0")
    end
    header, = [header_text, claims_text].map do |text|
      object = JSON.parse(text.force_encoding("UTF-8"))
      object.is_a?(Hash) && text.valid_encoding? ? object : refuse("header or claims are no JSON object")
    end
    # The key decides, the header does not (RFC 8725 3.1)."##;

const DECODE: &str = r##"    alg = header["alg"]
    refuse "alg is not allowed" unless algorithms.include?(alg)
    # The library takes signatures of ECDSA that are too long.
    length = { "ES256" => 64, "ES384" => 96, "ES512" => 132, "ES256K" => 64 }.fetch(alg, signature.bytesize)
    refuse "the signature has another length" unless signature.bytesize == length
    # The claims are checked below: the library reads text as a time, and does not look at the header.
    options = { algorithms: [alg], verify_expiration: false, verify_not_before: false }
    failure = Refused.new("there is no key that fits")
    claims = nil
    read_keys(key, alg).each do |one|
      claims, = JWT.decode(token, one, true, options)
      break
    rescue JWT::DecodeError => e
      failure = e
    end
    raise failure unless claims

    # RFC 7515 4.1.11: no extension is understood but b64, and that only where it says what goes without saying (RFC 7797).
    is_plain = [{}, { "crit" => ["b64"], "b64" => true }].include?(header.slice("crit", "b64"))
    refuse "the header demands an extension" unless is_plain
    %w[kid typ cty].each do |name|
      refuse "#{name} is no string" unless header.fetch(name, "").is_a?(String)
    end
    # RFC 7519 5.3: claims repeated in the header must have the same value.
    %w[iss sub aud].each do |name|
      both = header.key?(name) && claims.key?(name)
      refuse "#{name} in the header differs from the claim" if both && header[name] != claims[name]
    end"##;

const TIMES: &str = r##"      next unless claims.key?(name)

      seconds = claims[name].is_a?(Numeric) ? claims[name].to_f : Float::INFINITY
      seconds.finite? ? seconds : refuse("#{name} is no time")
    end
    # RFC 7519 4.1.4: refused on or after exp.
    refuse "expired (exp)" if exp && now >= exp + leeway
    refuse "not valid yet (nbf)" if nbf && now < nbf - leeway"##;

const MAX_AGE: &str = r##"    age = iat && now - iat
    refuse "too old, or of unknown age (iat)" if age.nil? || age > max_age + leeway || age < -leeway"##;

const AUDIENCE: &str = r##"    # RFC 7519 4.1.3: a list of strings, or one string.
    audiences = claims["aud"].is_a?(Array) ? claims["aud"] : [claims["aud"]]
    is_text = audiences.all? { |audience| audience.is_a?(String) }
    refuse "aud is neither a string nor a list of strings" if claims.key?("aud") && !is_text"##;

const REFUSE: &str = r##"    claims
  rescue ArgumentError, JSON::ParserError, OpenSSL::OpenSSLError => e
    refuse e.message
  end

  def self.refuse(reason)
    raise Refused, reason
  end
  private_class_method :refuse
"##;

const PEM: &str = r##"    public_key = OpenSSL::PKey.read(text)
    kind = alg.start_with?("ES") ? OpenSSL::PKey::EC : OpenSSL::PKey::RSA
    [public_key].grep(kind)"##;

const JWK_SET: &str = r##"    kty = alg.start_with?("ES") ? "EC" : "RSA"
    JSON.parse(text).fetch("keys").filter_map do |jwk|
      next unless jwk["kty"] == kty && jwk["use"] != "enc" && [nil, alg].include?(jwk["alg"])

      operations = jwk.fetch("key_ops", [])
      next unless operations.empty? || operations.include?("verify")

      JWT::JWK.import(jwk).keypair
    rescue JWT::JWKError, OpenSSL::OpenSSLError
      nil # RFC 7517 5: a key that is not understood is left out.
    end"##;
