/// Names that stand for nobody and nowhere.
enum InventedNames {
  /// Lands, by the coast guards' codes.
  static let lands = [
    "Xanadu", "Xebec Bay", "Xylo", "Xandria", "Xeres", "Xiphos", "Xystus", "Xenia", "Xante",
    "Xolan", "Xyris", "Xaver", "Xorn", "Xelba", "Xuma", "Xalco", "Xerxa", "Xinta", "Xoana",
    "Xydra", "Xumbe", "Xelis", "Xarro", "Xiral", "Xophe", "Xutar",
  ]

  /// Ports, by the coast guards' codes.
  static let ports = [
    "Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett",
    "Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango",
    "Uniform", "Victor", "Whiskey", "Xray", "Yankee", "Zulu",
  ]

  /// Birds of shore and sea, for boats.
  static let birds = [
    "Sandpiper", "Plover", "Heron", "Egret", "Tern", "Petrel", "Curlew", "Osprey", "Pelican",
    "Kestrel", "Avocet", "Bittern", "Cormorant", "Dunlin", "Fulmar", "Gannet", "Godwit",
    "Grebe", "Ibis", "Jacana", "Kingfisher", "Lapwing", "Merlin", "Noddy", "Oystercatcher",
    "Phalarope", "Razorbill", "Sanderling", "Shearwater", "Skimmer", "Stilt", "Teal",
    "Turnstone", "Whimbrel", "Willet", "Wigeon",
  ]
}
