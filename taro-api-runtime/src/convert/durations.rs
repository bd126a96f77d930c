//! Durations, which are numbers to the host.

use std::time::Duration;

use super::{Fields, FromJs, Mismatch, ToJs, fit, report};
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
    const MAY_BE_TOLD: bool = true;

    fn from_js(value: &Value) -> Result<Millis, Mismatch> {
        duration(value.as_f64(), 1000.0).map(Millis).ok_or_else(|| Mismatch::new(EXPECTED, value))
    }

    fn get(source: &Value, name: &'static str) -> Result<Millis, Mismatch> {
        duration(fit::number(source, name), 1000.0).map(Millis).ok_or_else(|| Mismatch::at(EXPECTED, source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<Millis> {
        duration(fit::number(source, name), 1000.0).map(Millis).or_else(|| report::lost(EXPECTED, source, name))
    }

    fn from_fields(_: &Fields<'_>) -> Millis {
        Millis(Duration::ZERO)
    }
}

impl FromJs for Seconds {
    const MAY_BE_TOLD: bool = true;

    fn from_js(value: &Value) -> Result<Seconds, Mismatch> {
        duration(value.as_f64(), 1.0).map(Seconds).ok_or_else(|| Mismatch::new(EXPECTED, value))
    }

    fn get(source: &Value, name: &'static str) -> Result<Seconds, Mismatch> {
        duration(fit::number(source, name), 1.0).map(Seconds).ok_or_else(|| Mismatch::at(EXPECTED, source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<Seconds> {
        duration(fit::number(source, name), 1.0).map(Seconds).or_else(|| report::lost(EXPECTED, source, name))
    }

    fn from_fields(_: &Fields<'_>) -> Seconds {
        Seconds(Duration::ZERO)
    }
}

const EXPECTED: &str = "a number that is not negative";

fn duration(number: Option<f64>, per_second: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(number? / per_second).ok()
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
