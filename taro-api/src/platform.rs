//! The hosts as types, for the bounds of generated code; and what `TARO_ENV` names of them.

taro_api_macros::check_target!();

/// WeChat mini programs.
#[derive(Debug)]
pub enum Weapp {}
/// Baidu Smart programs.
#[derive(Debug)]
pub enum Swan {}
/// Alipay mini programs.
#[derive(Debug)]
pub enum Alipay {}
/// Douyin mini programs.
#[derive(Debug)]
pub enum Tt {}
/// QQ mini programs.
#[derive(Debug)]
pub enum Qq {}
/// JD mini programs.
#[derive(Debug)]
pub enum Jd {}
/// The web.
#[derive(Debug)]
pub enum H5 {}
/// React Native.
#[derive(Debug)]
pub enum Rn {}
/// Quick apps.
#[derive(Debug)]
pub enum Quickapp {}
/// HarmonyOS, native.
#[derive(Debug)]
pub enum Harmony {}
/// HarmonyOS, in a web view.
#[derive(Debug)]
pub enum HarmonyHybrid {}
/// HarmonyOS atomic services.
#[derive(Debug)]
pub enum Ascf {}
