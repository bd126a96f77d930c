//! `createCacheManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    interface CacheManager {
        mode: CacheManager::Mode,
        origin: string,
        maxAge: number,
        state: CacheManager::State,
        #[platforms(weapp)]
        addRule(option: CacheManager::AddRuleOption) => string,
        #[platforms(weapp)]
        addRules(option: CacheManager::AddRulesOption) => string[],
        #[platforms(weapp)]
        clearCaches() => void,
        #[platforms(weapp)]
        clearRules() => void,
        #[platforms(weapp)]
        deleteCache(id: string) => void,
        #[platforms(weapp)]
        deleteCaches(ids: string[]) => void,
        #[platforms(weapp)]
        deleteRule(id: string) => void,
        #[platforms(weapp)]
        deleteRules(ids: string[]) => void,
        #[platforms(weapp)]
        match(option: CacheManager::MatchOption) => CacheManager::MatchResult,
        #[platforms(weapp)]
        off(eventName: string, handler: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        on(eventName: CacheManager::OnEventName, handler: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        start() => void,
        #[platforms(weapp)]
        stop() => void,
    }

    namespace CacheManager {
        type Mode = "weakNetwork" | "always" | "none";

        type State = 0 | 1 | 2;

        interface DataSchema {
            type: string,
            value?: string | ((...args: any[]) => any) | DataRule[] | crate::general::RegExp,
        }

        interface DataRule {
            name: string,
            schema: DataSchema | DataSchema[],
        }

        interface RuleObject {
            id: string,
            method: string,
            url: any,
            #[unit(ms)]
            maxAge: number,
            dataSchema: DataRule[],
        }

        type Rule = string | RuleObject | crate::general::RegExp;

        interface AddRuleOption {
            rule: Rule,
        }

        interface AddRulesOption {
            rules: Rule[],
        }

        interface MatchOption {
            evt: any,
        }

        interface MatchResult {
            ruleId: string,
            cacheId: string,
            data: any,
            createTime: number,
            maxAge: number,
        }

        type OnEventName = "request" | "enterWeakNetwork" | "exitWeakNetwork";
    }

    namespace createCacheManager {
        type Mode = "weakNetwork" | "always" | "none";

        interface Extra {
            apiList?: string[],
        }

        interface Option {
            origin?: string,
            mode?: Mode,
            #[unit(ms)]
            maxAge?: number,
            extra?: Extra,
        }
    }

    /// Creates a `CacheManager`, which caches requests by rules and answers from the cache.
    #[platforms(weapp)]
    #[since(weapp = "2.24.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/cache-manager/createCacheManager/")]
    function createCacheManager(option: createCacheManager::Option) => CacheManager;
}
