//! Private keys in DER: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017 A.1.2), SEC1 (RFC 5915); the public half is derived and checked.

use der::asn1::{AnyRef, BitStringRef, ContextSpecific, OctetStringRef, Uint};
use der::{Decode, Reader, SliceReader, Tag, TagNumber};
use pkcs1::RsaPrivateKey;
use pkcs8::{AlgorithmIdentifierRef, PrivateKeyInfoRef};

use super::der::{Broken, Found, offset_in};
use super::fault::{KeyFault, PairFlaw};
use super::material::{AKP_SEED_BYTES, Curve, Material, OkpCurve, Private};
use super::numbers::{PrivateNumbers, check_private, check_public, trim};
use super::{Source, oid, point, spki};

/// Reads a PKCS#8 private key, with or without its public key.
pub(super) fn read_pkcs8(bytes: &[u8]) -> Result<Found, Broken> {
    let info = PrivateKeyInfoRef::from_der(bytes).map_err(|error| Broken::new("a private key (PKCS#8)", 0, error))?;
    let id = info.algorithm.oid;
    let key = info.private_key.as_bytes();
    let base = offset_in(bytes, key);
    let public = info.public_key.as_ref().map(BitStringRef::raw_bytes);
    let mut found = if id == oid::RSA || id == oid::RSA_PSS {
        let mut found = pkcs1(key, base)?;
        if id == oid::RSA_PSS {
            found.notes.push(KeyFault::PssOnly);
        }
        found
    } else if id == oid::EC || id == oid::EC_DH {
        read_sec1(key, Some(spki::named_curve(info.algorithm.parameters)?)).map_err(|broken| shifted(broken, base))?
    } else if let Some(curve) = oid::okp_curve(id) {
        okp(curve, key, base, public)?
    } else if let Some(alg) = oid::akp(id) {
        akp(alg, &info.algorithm, key, public)?
    } else {
        return Err(KeyFault::AlgorithmUnsupported { oid: id.to_string(), name: oid::name(id) }.into());
    };
    found.source = Source::Pkcs8;
    Ok(found)
}

/// Reads a PKCS#1 private key.
pub(super) fn read_pkcs1(bytes: &[u8]) -> Result<Found, Broken> {
    pkcs1(bytes, 0)
}

/// Reads a SEC1 private key; inside PKCS#8 the curve is named outside of it.
pub(super) fn read_sec1(bytes: &[u8], outside: Option<Curve>) -> Result<Found, Broken> {
    let malformed = |error: der::Error| Broken::new("an EC private key (SEC1)", 0, error);
    let (d, parameters, public) = sec1_fields(bytes).map_err(malformed)?;
    // RFC 5958 2: the algorithm identifier around it decides; the parameters inside only repeat it.
    let curve = match (parameters, outside) {
        (_, Some(curve)) => curve,
        (parameters, None) => spki::named_curve(parameters)?,
    };
    let d = full_width(curve, d)?;
    let (x, y) = point::of_scalar(curve, &d).ok_or(KeyFault::ScalarOutOfRange { curve: curve.name() })?;
    let mut notes = Vec::new();
    if let Some(public) = public {
        match point::decode(curve, public) {
            Ok(given) if given == (x.clone(), y.clone()) => {}
            Ok(_) => notes.push(KeyFault::PairMismatch { what: PairFlaw::Public }),
            Err(fault) => notes.push(fault),
        }
    }
    let (material, private) = (Material::Ec { curve, x, y }, Some(Private::Ec { d }));
    Ok(Found { source: Source::Sec1, material, private, certificate: None, notes })
}

/// What an EncryptedPrivateKeyInfo says about its encryption (RFC 5958 3).
pub(super) fn encrypted(bytes: &[u8]) -> Broken {
    let scheme = AnyRef::from_der(bytes)
        .and_then(|outer| AlgorithmIdentifierRef::decode(&mut SliceReader::new(outer.value())?))
        .map(|algorithm| {
            let scheme = oid::name(algorithm.oid).map_or_else(|| algorithm.oid.to_string(), str::to_owned);
            (oid::is_encryption(algorithm.oid), scheme)
        });
    match scheme {
        Ok((true, scheme)) => KeyFault::Encrypted { scheme }.into(),
        Ok((false, _)) => KeyFault::DerUnknown { bytes: bytes.len() }.into(),
        Err(error) => Broken::new("an encrypted private key (PKCS#8)", 0, error),
    }
}

fn pkcs1(bytes: &[u8], base: usize) -> Result<Found, Broken> {
    let key = RsaPrivateKey::<Uint>::from_der(bytes)
        .map_err(|error| Broken::new("an RSA private key (PKCS#1)", base, error))?;
    let number = |value: &Uint| trim(value.as_bytes()).to_vec();
    let (n, e, d) = (number(&key.modulus), number(&key.public_exponent), number(&key.private_exponent));
    let mut primes = vec![number(&key.prime1), number(&key.prime2)];
    primes.extend(key.other_prime_infos.iter().flatten().map(|info| number(&info.prime)));
    let crt = [key.exponent1.as_bytes(), key.exponent2.as_bytes(), key.coefficient.as_bytes()];
    let mut notes = check_public(&n, &e);
    let numbers = PrivateNumbers { d: &d, primes: &primes, crt: Some(crt) };
    notes.extend(check_private(&n, &e, &numbers).map(|what| KeyFault::PairMismatch { what }));
    let (material, private) = (Material::Rsa { n, e }, Some(Private::Rsa { d, primes }));
    Ok(Found { source: Source::Pkcs1Private, material, private, certificate: None, notes })
}

fn okp(curve: OkpCurve, key: &[u8], base: usize, public: Option<&[u8]>) -> Result<Found, Broken> {
    // RFC 8410 7: the octet string of PKCS#8 holds another octet string.
    let d = <&OctetStringRef>::from_der(key)
        .map_err(|error| Broken::new("a private key (RFC 8410)", base, error))?
        .as_bytes();
    if d.len() != curve.public_bytes() {
        let what = format!("a private key of {}", curve.name());
        return Err(KeyFault::KeyLength { what, expected: curve.public_bytes(), found: d.len() }.into());
    }
    let missing = || KeyFault::PublicPartMissing { kind: curve.name().into() };
    let x = point::okp_of_private(curve, d).ok_or_else(missing)?;
    let (material, mut notes) = spki::okp(curve, &x)?;
    if public.is_some_and(|public| public != x) {
        notes.push(KeyFault::PairMismatch { what: PairFlaw::Public });
    }
    let private = Some(Private::Okp { d: d.to_vec() });
    Ok(Found { source: Source::Pkcs8, material, private, certificate: None, notes })
}

/// RFC 9881 6: a seed `[0]`, an expanded key, or a sequence of both.
fn akp(
    alg: &'static str,
    algorithm: &AlgorithmIdentifierRef<'_>,
    key: &[u8],
    public: Option<&[u8]>,
) -> Result<Found, Broken> {
    let seed = akp_seed(key).ok_or_else(|| KeyFault::KeyLength {
        what: format!("the seed of {alg}"),
        expected: AKP_SEED_BYTES,
        found: key.len(),
    })?;
    let missing = || KeyFault::PublicPartMissing { kind: alg.into() };
    let derived = point::akp_of_seed(alg, seed).ok_or_else(missing)?;
    let (material, mut notes) = spki::public_key(algorithm, &derived, 0)?;
    if public.is_some_and(|public| public != derived) {
        notes.push(KeyFault::PairMismatch { what: PairFlaw::Public });
    }
    let private = Some(Private::Akp { seed: seed.to_vec() });
    Ok(Found { source: Source::Pkcs8, material, private, certificate: None, notes })
}

fn akp_seed(key: &[u8]) -> Option<&[u8]> {
    let value = AnyRef::from_der(key).ok()?;
    let seed = match value.header().tag() {
        Tag::ContextSpecific { number: TagNumber(0), constructed: false } => value.value(),
        Tag::Sequence => AnyRef::decode(&mut SliceReader::new(value.value()).ok()?).ok()?.value(),
        _ => return None,
    };
    (seed.len() == AKP_SEED_BYTES).then_some(seed)
}

/// Version, private number, `[0]` parameters, `[1]` public key.
type Sec1Fields<'a> = (&'a [u8], Option<AnyRef<'a>>, Option<&'a [u8]>);

// The crate `sec1` cannot tell explicit curve parameters from damage, so the four fields are read here.
fn sec1_fields(bytes: &[u8]) -> der::Result<Sec1Fields<'_>> {
    AnyRef::from_der(bytes)?.sequence(|reader| {
        u8::decode(reader)?;
        let d = <&OctetStringRef>::decode(reader)?.as_bytes();
        let parameters = ContextSpecific::<AnyRef<'_>>::decode_explicit(reader, TagNumber(0))?;
        let public = ContextSpecific::<BitStringRef<'_>>::decode_explicit(reader, TagNumber(1))?;
        while !reader.is_finished() {
            AnyRef::decode(reader)?;
        }
        Ok((d, parameters.map(|field| field.value), public.map(|field| field.value.raw_bytes())))
    })
}

/// RFC 5915 3 fixes the width, but some writers cut zero octets off or put a sign octet in front.
fn full_width(curve: Curve, d: &[u8]) -> Result<Vec<u8>, KeyFault> {
    let width = curve.coordinate_bytes();
    let number = trim(d);
    let zeros = width.checked_sub(number.len()).ok_or_else(|| KeyFault::KeyLength {
        what: format!("a private key of {}", curve.name()),
        expected: width,
        found: d.len(),
    })?;
    Ok([vec![0; zeros], number.to_vec()].concat())
}

fn shifted(broken: Broken, base: usize) -> Broken {
    let at = broken.at.map(|at| at + base);
    let fault = match broken.fault {
        KeyFault::DerMalformed { what, offset: Some(_), detail } => KeyFault::DerMalformed { what, offset: at, detail },
        fault => fault,
    };
    Broken { fault, at }
}
