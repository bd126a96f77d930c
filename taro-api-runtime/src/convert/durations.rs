//! Durations, which are numbers to the host.

use std::time::Duration;

use super::{Fields, FromJs, Mismatch, ToJs};
use crate::bridge::Value;

/// A number of milliseconds for the host.
#[derive(Debug)]
pub struct Millis(pub Duration);

/// A number of seconds for the host.
#[derive(Debug)]
pub struct Seconds(pub Duration);

impl ToJs for Millis {
    fn to_js(self) -> Value {
        Value::from_f64(self.0.as_secs_f64() * 1000.0)
    }
}

impl ToJs for Seconds {
    fn to_js(self) -> Value {
        Value::from_f64(self.0.as_secs_f64())
    }
}

impl FromJs for Millis {
    fn from_js(value: &Value) -> Result<Millis, Mismatch> {
        duration(value, 1000.0).map(Millis)
    }

    fn from_fields(_: &Fields<'_>) -> Millis {
        Millis(Duration::ZERO)
    }
}

impl FromJs for Seconds {
    fn from_js(value: &Value) -> Result<Seconds, Mismatch> {
        duration(value, 1.0).map(Seconds)
    }

    fn from_fields(_: &Fields<'_>) -> Seconds {
        Seconds(Duration::ZERO)
    }
}

fn duration(value: &Value, per_second: f64) -> Result<Duration, Mismatch> {
    let wrong = || Mismatch::new("a number that is not negative", value);
    let seconds = value.as_f64().ok_or_else(wrong)? / per_second;
    Duration::try_from_secs_f64(seconds).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_number_that_is_not_negative() {
        assert_eq!(Millis::from_js(&Value::from_f64(1500.0)).unwrap().0, Duration::from_millis(1500));
        for wrong in [-1.0, f64::NAN, f64::INFINITY] {
            assert!(Seconds::from_js(&Value::from_f64(wrong)).is_err());
        }
    }
}
