/** The icons of the interface, all of one family (Lucide). Each stands beside words. */
import {
  ArrowLeft,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleCheck,
  CirclePause,
  CircleQuestionMark,
  Contrast,
  Download,
  FileText,
  FlaskConical,
  FolderOpen,
  GalleryVerticalEnd,
  HardDrive,
  Info,
  Keyboard,
  KeyRound,
  List,
  LockKeyhole,
  MapPin,
  Merge,
  Moon,
  PanelLeft,
  PanelRight,
  Pencil,
  Plus,
  Printer,
  RefreshCw,
  RotateCw,
  ScanText,
  Search,
  Split,
  Star,
  Sun,
  SunMoon,
  Trash2,
  TriangleAlert,
  Undo2,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide';
import { h } from 'preact';

const ICONS = {
  add: Plus,
  back: ArrowLeft,
  check: Check,
  close: X,
  conditional: Split,
  correct: Pencil,
  dark: Moon,
  disk: HardDrive,
  document: FileText,
  done: CircleCheck,
  down: ChevronDown,
  download: Download,
  error: CircleAlert,
  example: FlaskConical,
  folder: FolderOpen,
  gemeente: MapPin,
  hold: CirclePause,
  info: Info,
  key: KeyRound,
  keyboard: Keyboard,
  light: Sun,
  panelLeft: PanelLeft,
  panelRight: PanelRight,
  join: Merge,
  list: List,
  locked: LockKeyhole,
  next: ChevronRight,
  own: Star,
  partly: Contrast,
  place: ScanText,
  previous: ChevronLeft,
  print: Printer,
  retry: RefreshCw,
  search: Search,
  system: SunMoon,
  thumbnails: GalleryVerticalEnd,
  trash: Trash2,
  turn: RotateCw,
  undo: Undo2,
  unknown: CircleQuestionMark,
  up: ChevronUp,
  warning: TriangleAlert,
  zoomIn: ZoomIn,
  zoomOut: ZoomOut,
} as const;

export type IconName = keyof typeof ICONS;

/** Hidden from assistive technology: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
