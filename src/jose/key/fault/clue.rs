//! Details inside key faults: which relation fails, and what would explain a wrong value.

/// A relation between the parts of a key that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairFlaw {
    /// The public key is not the one that the private key gives.
    Public,
    /// The RSA modulus is not the product of the primes.
    Product,
    /// The RSA private exponent does not undo the public one.
    Exponent,
    /// `dp`, `dq` or `qi` is not what `d`, `p` and `q` give.
    Crt,
}

/// What is wrong with an RSA public exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExponentFlaw {
    /// 0 or 1: a signature would be the message itself.
    One,
    /// Even: no private exponent exists.
    Even,
    /// More bits than are computed with here.
    Large {
        /// Its bits.
        bits: usize,
    },
}

/// What would explain a point off its curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointClue {
    /// The point with x and y exchanged is on the curve.
    Swapped,
    /// The point with the octets of x and y reversed is on the curve.
    LittleEndian,
    /// The point is on another curve.
    On {
        /// That curve.
        curve: &'static str,
    },
}

/// What would explain a member of the wrong length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthClue {
    /// With zero octets in front it fits: they were cut off.
    ZerosCut,
    /// Without the zero octets in front it fits: a sign octet was added.
    ZerosAdded,
    /// Seed and public key in one.
    SeedAndPublic,
    /// The expanded private key instead of the seed.
    Expanded,
    /// Hexadecimal digits instead of bytes.
    Hex,
}
