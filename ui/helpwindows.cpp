// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindows.h"

#include "ui/actions.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("HelpWindows", text);
}

QDialog *dialogOf(QWidget *parent, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

void addKeys(QGridLayout *grid, MenuId menu)
{
    int row = grid->rowCount();
    auto *heading = new TextLabel(menuText(menu).remove(u'&'), TextRole::Strong);
    heading->setContentsMargins(0, Theme::of(heading).space(row > 1 ? 3 : 0), 0, 0);
    grid->addWidget(heading, row++, 0, 1, 2);
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.menu != menu || (spec.keys.isEmpty() && !*spec.hint))
            continue;
        const QString text = Actions::tr(spec.text).remove(u'&').remove(u'…');
        grid->addWidget(new TextLabel(text), row, 0);
        // A hint names the key that a list or an editor answers to by itself.
        grid->addWidget(new KeyHint(*spec.hint ? QKeySequence(QLatin1String(spec.hint), QKeySequence::PortableText) : spec.keys.first()), row, 1);
        ++row;
    }
}

}

void showKeys(QWidget *parent)
{
    QDialog *dialog = dialogOf(parent, words(QT_TRANSLATE_NOOP("HelpWindows", "Keys")));
    dialog->setObjectName(u"keysDialog"_s);
    const Theme theme = Theme::of(dialog);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.space(10));
    for (const auto &menus : {std::vector{MenuId::File, MenuId::Incident}, std::vector{MenuId::View, MenuId::Go, MenuId::Tools, MenuId::Help}}) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(theme.space(6));
        grid->setVerticalSpacing(theme.space(2));
        for (const MenuId menu : menus)
            addKeys(grid, menu);
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }
    auto *note = new TextLabel(words(QT_TRANSLATE_NOOP("HelpWindows", "In Today: L logs the contact, W explains. In lists and timelines: J and K move.")),
                               TextRole::Body, Tone::Muted);
    auto *writing = new TextLabel(words(QT_TRANSLATE_NOOP("HelpWindows", "While writing: / saved replies, Ctrl+B bold, Ctrl+Shift+K log or code, F7 next misspelling, Ctrl+Shift+L its language.")),
                                  TextRole::Body, Tone::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(4));
    column->addLayout(columns);
    column->addWidget(note);
    column->addWidget(writing);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    dialog->open();
}

namespace {

/// What it is built on, with the licences; a part that this build does without is not named.
QString components()
{
    QStringList lines{u"Qt %1 – LGPL-3"_s.arg(QLatin1String(qVersion())), u"SQLite, PostgreSQL (libpq) – %1, PostgreSQL"_s.arg(words(QT_TRANSLATE_NOOP("HelpWindows", "public domain"))),
                      u"md4c – MIT"_s, u"tl::expected – CC0-1.0"_s};
    if (!QLatin1String(AVISO_HIGHLIGHTING).startsWith("none"_L1))
        lines.insert(1, u"KDE Syntax-Highlighting – MIT"_s);
#ifdef AVISO_HAS_CHARTS
    lines << u"QCustomPlot – GPL-3"_s;
#endif
#ifdef AVISO_WITH_ICAL
    lines << u"libical – MPL-2.0"_s;
#endif
#ifdef AVISO_WITH_HUNSPELL
    lines << u"Hunspell – LGPL-2.1"_s;
#endif
    return lines.join(u'\n');
}

}

void showAbout(QWidget *parent)
{
    QDialog *dialog = dialogOf(parent, words(QT_TRANSLATE_NOOP("HelpWindows", "About Aviso")));
    dialog->setObjectName(u"aboutDialog"_s);
    const Theme theme = Theme::of(dialog);
    auto *icon = new QLabel;
    icon->setPixmap(icons::appIcon().pixmap(theme.space(16)));
    auto *text = new TextLabel(words(QT_TRANSLATE_NOOP("HelpWindows", "A help-desk for after-sales service that keeps what was promised.")));
    auto *licence = new TextLabel(words(QT_TRANSLATE_NOOP("HelpWindows", "Free software under the GNU General Public License, version 3 or later.")),
                                  TextRole::Caption, Tone::Muted);
    auto *parts = new TextLabel(components(), TextRole::Caption, Tone::Muted);
    parts->setObjectName(u"components"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(new TextLabel(u"Aviso %1"_s.arg(QLatin1String(AVISO_VERSION)), TextRole::Title), 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(licence, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(2));
    column->addWidget(parts, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(3));
    column->addWidget(buttons);
    dialog->open();
}
