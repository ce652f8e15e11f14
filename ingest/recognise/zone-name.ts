/** A functional area by the last word of its name. Source: circulars on development zones and on new areas. */
export const ZONE_NAME = /(?:示范区|试验区|新区|开发区|新城|合作区|先行区|先导区|起步区|集聚区|科学城|走廊)$/u;
