//! `createMapContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp, tt)]
    interface MapContext {
        #[platforms(weapp, tt)]
        getCenterLocation(
            option?: MapContext::GetCenterLocationOption,
        ) => Promise<MapContext::GetCenterLocationSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        setLocMarkerIcon(option?: MapContext::SetLocMarkerIconOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        moveToLocation(option: MapContext::MoveToLocationOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        translateMarker(option: MapContext::TranslateMarkerOption) => Promise<CallbackResult>,
        moveAlong(object: any) => any,
        #[platforms(weapp, tt)]
        includePoints(option: MapContext::IncludePointsOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        getRegion(option?: MapContext::GetRegionOption) => Promise<MapContext::GetRegionSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        getRotate(option?: MapContext::GetRotateOption) => Promise<MapContext::GetRotateSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        getSkew(option?: MapContext::GetSkewOption) => Promise<MapContext::GetSkewSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        getScale(option?: MapContext::GetScaleOption) => Promise<MapContext::GetScaleSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        setCenterOffset(option: MapContext::SetCenterOffsetOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        removeCustomLayer(option: MapContext::RemoveCustomLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        addCustomLayer(option: MapContext::AddCustomLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        addGroundOverlay(option: MapContext::AddGroundLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        addVisualLayer(option: MapContext::AddVisualLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        removeVisualLayer(option: MapContext::RemoveVisualLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        addArc(option: MapContext::AddArcOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        removeArc(option: MapContext::RemoveArcOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        setBoundary(option: MapContext::SetBoundaryOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        updateGroundOverlay(option: MapContext::UpdateGroundOverlayOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        removeGroundOverlay(option: MapContext::RemoveGroundOverlayOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        toScreenLocation(option: MapContext::ToScreenLocationOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        fromScreenLocation(option: MapContext::FromScreenLocationOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        openMapApp(option: MapContext::OpenMapAppOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        addMarkers(option: MapContext::AddMarkersOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        removeMarkers(option: MapContext::RemoveMarkersOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        initMarkerCluster(option?: MapContext::InitMarkerClusterOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        on(
            event: MapContext::MapEventKey,
            callback: (res: MapContext::MapEventMarkerClusterCreate | MapContext::MapEventMarkerClusterClick) => void,
        ) => void,
    }

    namespace MapContext {
        interface GetCenterLocationOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetCenterLocationSuccessCallbackResult) => void,
        }

        interface GetCenterLocationSuccessCallbackResult extends CallbackResult {
            latitude: number,
            longitude: number,
            errMsg: string,
        }

        interface SetLocMarkerIconOption {
            iconPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface GetRegionOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetRegionSuccessCallbackResult) => void,
        }

        interface GetRegionSuccessCallbackResult extends CallbackResult {
            northeast: MapPosition,
            southwest: MapPosition,
        }

        interface GetRotateOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetRotateSuccessCallbackResult) => void,
        }

        interface GetRotateSuccessCallbackResult extends CallbackResult {
            rotate: number,
            errMsg: string,
        }

        interface GetScaleOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetScaleSuccessCallbackResult) => void,
        }

        interface GetScaleSuccessCallbackResult extends CallbackResult {
            scale: number,
            errMsg: string,
        }

        interface GetSkewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetSkewSuccessCallbackResult) => void,
        }

        interface GetSkewSuccessCallbackResult extends CallbackResult {
            skew: number,
            errMsg: string,
        }

        interface IncludePointsOption {
            points: MapPosition[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            padding?: number[],
            success?: (res: CallbackResult) => void,
        }

        interface MapPosition {
            latitude: number,
            longitude: number,
        }

        interface MapBoundary {
            southwest: MapPosition,
            northeast: MapPosition,
        }

        interface MoveToLocationOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            latitude?: number,
            longitude?: number,
            success?: (res: CallbackResult) => void,
        }

        interface TranslateMarkerOption {
            autoRotate: boolean,
            destination: MapPosition,
            markerId: number,
            rotate: number,
            animationEnd?: (...args: any[]) => any,
            complete?: (res: CallbackResult) => void,
            duration?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetCenterOffsetOption {
            offset: number[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveCustomLayerOption {
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddCustomLayerOption {
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddGroundLayerOption {
            id: number,
            src: string,
            bounds: MapBoundary,
            #[default(true)]
            visible?: boolean,
            #[default(1)]
            zIndex?: number,
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddVisualLayerOption {
            layerId: number,
            #[unit(s)]
            #[default(0)]
            interval?: number,
            #[default(1)]
            zIndex?: number,
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveVisualLayerOption {
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddArcOption {
            id: number,
            start: MapPosition,
            end: MapPosition,
            pass?: MapPosition,
            #[default(0)]
            angle?: number,
            #[default(5)]
            width?: number,
            #[default("#000000")]
            color?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveArcOption {
            id: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetBoundaryOption {
            southwest: MapPosition,
            northeast: MapPosition,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface UpdateGroundOverlayOption {
            id: number,
            src: string,
            bounds: MapBoundary,
            #[default(true)]
            visible?: boolean,
            #[default(1)]
            zIndex?: number,
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveGroundOverlayOption {
            id: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ToScreenLocationOption {
            latitude: number,
            longitude: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface FromScreenLocationOption {
            x: number,
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface OpenMapAppOption {
            longitude: number,
            latitude: number,
            destination: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddMarkersOption {
            markers: crate::general::Marker[],
            #[default(false)]
            clear?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveMarkersOption {
            markerIds: number[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface InitMarkerClusterOption {
            #[default(true)]
            enableDefaultStyle?: boolean,
            #[default(true)]
            zoomOnClick?: boolean,
            #[default(60)]
            gridSize?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type MapEventKey = "markerClusterCreate" | "markerClusterClick";

        interface MapEventMarkerClusterCreate {
            clusters: ClusterInfo[],
        }

        interface MapEventMarkerClusterClick {
            cluster: ClusterInfo,
        }

        interface ClusterInfo {
            clusterId: number,
            center: LatLng,
            markerIds: number[],
        }

        interface LatLng {
            lat: number,
            lng: number,
        }
    }

    /// Creates the `MapContext` that controls the map component with this id.
    #[platforms(weapp, tt)]
    #[corrected((mapId: string, component?: any) => MapContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/map/createMapContext/")]
    function createMapContext(mapId: string, component?: Record<string, any>) => MapContext;
}
