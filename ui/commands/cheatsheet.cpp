// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/cheatsheet.h"

#include "ui/commands/keymap.h"
#include "ui/commands/wordmatch.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

CheatSheet::CheatSheet(const KeyMap &map, QWidget *parent) : QDialog(parent), m_search(new QLineEdit), m_sheet(new QWidget), m_nothing(new TextLabel(tr("No key is called so. Another word may find it."), TextRole::Body, Tone::Muted))
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setPlaceholderText(tr("Search by word or key"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    const Theme theme = Theme::of(this);
    auto *columns = new QHBoxLayout(m_sheet);
    columns->setContentsMargins(0, 0, theme.space(2), 0);
    columns->setSpacing(theme.space(10));
    addActions(map);
    addListKeys(map.lettersAct());
    // Two columns of about the same length.
    size_t rows = 0, all = 0;
    for (const Group &group : m_groups)
        all += group.rows.size() + 2;
    QVBoxLayout *sides[2] = {new QVBoxLayout, new QVBoxLayout};
    for (const Group &group : m_groups) {
        sides[rows * 2 >= all ? 1 : 0]->addWidget(group.box);
        rows += group.rows.size() + 2;
    }
    for (QVBoxLayout *side : sides) {
        side->setSpacing(0);
        side->addStretch(1);
        columns->addLayout(side, 1);
    }
    auto *area = new QScrollArea;
    area->setWidget(m_sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Keys"));
    m_nothing->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *change = buttons->addButton(tr("Other keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(u"keysChange"_s);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keysWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &CheatSheet::search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(theme.space(215), theme.space(160));
}

CheatSheet::Group CheatSheet::addGroup(const QString &title)
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget(m_sheet);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, theme.space(4));
    column->setSpacing(theme.space(1.5));
    column->addWidget(new TextLabel(title, TextRole::Strong));
    return {box, {}};
}

void CheatSheet::addRow(Group &group, const QString &text, const Keys &keys)
{
    const Theme theme = Theme::of(this);
    auto *row = new QWidget(group.box);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme.space(2));
    line->addWidget(new ElidedLabel(text), 1);
    QStringList spoken;
    for (const auto &[some, where] : keys) {
        if (!where.isEmpty())
            line->addWidget(new TextLabel(where, TextRole::Caption, Tone::Muted));
        for (const QString &key : some)
            line->addWidget(new KeyHint(QKeySequence(key, QKeySequence::PortableText)));
        spoken << (where.isEmpty() ? some.join(u", "_s) : where + u' ' + some.join(u", "_s));
    }
    group.box->layout()->addWidget(row);
    row->setAccessibleName(u"%1: %2"_s.arg(text, spoken.join(u"; "_s)));
    group.rows.emplace_back(row->accessibleName(), row);
}

void CheatSheet::addActions(const KeyMap &map)
{
    for (const MenuId menu : {MenuId::File, MenuId::Edit, MenuId::Incident, MenuId::View, MenuId::Go, MenuId::Tools, MenuId::Help}) {
        Group group = addGroup(menuText(menu).remove(u'&'));
        for (const ActionSpec &spec : actionSpecs()) {
            if (spec.menu != menu)
                continue;
            const ActionKeys keys = map.keysOf(spec);
            QStringList window, lists;
            for (const QKeySequence &key : keys.keys)
                window << key.toString(QKeySequence::PortableText);
            for (const QKeySequence &key : keys.listKeys)
                lists << key.toString(QKeySequence::PortableText);
            const QString hint = QLatin1String(spec.hint);
            Keys all;
            if (!window.isEmpty())
                all.emplace_back(window, QString());
            if (!lists.isEmpty() && map.lettersAct())
                all.emplace_back(lists, tr("in lists"));
            if (!hint.isEmpty() && (hint.size() > 1 || map.lettersAct()))
                all.emplace_back(QStringList{hint}, hint.size() == 1 ? tr("in Today") : QString());
            if (!all.empty())
                addRow(group, plainText(spec), all);
        }
        group.rows.empty() ? delete group.box : m_groups.push_back(std::move(group));
    }
}

/// What lists answer to by themselves.
void CheatSheet::addListKeys(bool letters)
{
    Group group = addGroup(tr("In lists and timelines"));
    const auto withLetter = [letters](const QString &letter, const QString &key) { return letters ? QStringList{letter, key} : QStringList{key}; };
    addRow(group, tr("Next row"), {{withLetter(u"J"_s, u"Down"_s), {}}});
    addRow(group, tr("Previous row"), {{withLetter(u"K"_s, u"Up"_s), {}}});
    if (letters) {
        addRow(group, tr("Log contact"), {{{u"L"_s}, tr("in Today")}});
        addRow(group, tr("Why is this owed?"), {{{u"W"_s}, tr("in Today")}});
    }
    m_groups.push_back(std::move(group));
    Group writing = addGroup(tr("While writing"));
    addRow(writing, tr("Saved replies"), {{{u"/"_s}, {}}});
    addRow(writing, tr("Bold"), {{{u"Ctrl+B"_s}, {}}});
    addRow(writing, tr("Log or code"), {{{u"Ctrl+Shift+K"_s}, {}}});
    addRow(writing, tr("Paste as plain text"), {{{u"Ctrl+Shift+V"_s}, {}}});
    addRow(writing, tr("Next misspelling"), {{{u"F7"_s}, {}}});
    addRow(writing, tr("Language of the spelling"), {{{u"Ctrl+Shift+L"_s}, {}}});
    addRow(writing, tr("Save the entry"), {{{u"Ctrl+Return"_s}, {}}});
    m_groups.push_back(std::move(writing));
}

QStringList CheatSheet::shown() const
{
    QStringList lines;
    for (const Group &group : m_groups) {
        for (const auto &[text, row] : group.rows) {
            if (!row->isHidden())
                lines << row->accessibleName();
        }
    }
    return lines;
}

void CheatSheet::search(const QString &typed)
{
    bool any = false;
    for (const Group &group : m_groups) {
        bool some = false;
        for (const auto &[text, row] : group.rows) {
            const bool fits = matchWords(typed, text).has_value();
            row->setVisible(fits);
            some = some || fits;
        }
        group.box->setVisible(some);
        any = any || some;
    }
    m_nothing->setVisible(!any);
}
