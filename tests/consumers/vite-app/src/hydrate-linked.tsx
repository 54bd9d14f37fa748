import 'bayan-ui/styles.css';
import './hydrate-sheet.tsx';
