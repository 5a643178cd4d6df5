// SPDX-License-Identifier: GPL-3.0-or-later
// An object library needs one source, also before the first resource file exists.
