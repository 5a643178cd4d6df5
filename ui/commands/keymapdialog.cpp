// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keymapdialog.h"

#include "ui/commands/keymap.h"
#include "ui/commands/wordmatch.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, KeyColumn, ListColumn };

QString inWords(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(u"; "_s, u" · "_s);
}

/// Whoever types a new first key keeps the others.
QList<QKeySequence> withFirst(QList<QKeySequence> keys, const QKeySequence &first)
{
    if (!keys.isEmpty())
        keys.removeFirst();
    keys.removeAll(first);
    return first.isEmpty() ? keys : QList{first} + keys;
}

}

KeyMapDialog::KeyMapDialog(KeyMap &map, QWidget *parent)
    : QDialog(parent), m_map(map), m_search(new QLineEdit), m_list(new QTreeWidget), m_key(new QKeySequenceEdit), m_listKey(new QKeySequenceEdit),
      m_conflict(new TextLabel({}, TextRole::Body, Tone::Soon)), m_set(new QPushButton(tr("Set"))), m_default(new QPushButton(tr("Back to the default"))),
      m_letters(new QCheckBox(tr("Single letters act in lists and timelines")))
{
    setObjectName(u"keyMapDialog"_s);
    setWindowTitle(tr("Keys and letters"));
    const Theme theme = Theme::of(this);
    m_search->setObjectName(u"keyMapSearch"_s);
    m_search->setPlaceholderText(tr("Search by word or key"));
    m_search->setAccessibleName(tr("Search the actions"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"keyMapList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHeaderLabels({tr("Action"), tr("Key"), tr("In lists")});
    m_letters->setObjectName(u"keyMapLetters"_s);
    m_letters->setChecked(map.lettersAct());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    buildFields(*column);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Return belongs to the field with the focus
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &KeyMapDialog::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyMapDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(Qt::ShortcutFocusReason); });
    connect(m_letters, &QCheckBox::toggled, &map, &KeyMap::setLettersAct);
    connect(&map, &KeyMap::changed, this, &KeyMapDialog::fill);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    resize(theme.space(170), theme.space(165));
}

void KeyMapDialog::buildFields(QVBoxLayout &column)
{
    const Theme theme = Theme::of(this);
    m_key->setObjectName(u"keyMapKey"_s);
    m_key->setAccessibleName(tr("Key of the chosen action"));
    m_listKey->setObjectName(u"keyMapListKey"_s);
    m_listKey->setAccessibleName(tr("Letter of the chosen action in lists"));
    m_conflict->setObjectName(u"keyMapConflict"_s);
    m_conflict->setWordWrap(true);
    m_conflict->setMinimumHeight(theme.controlHeight());
    m_set->setObjectName(u"keyMapSet"_s);
    m_default->setObjectName(u"keyMapDefault"_s);
    auto *none = new QPushButton(tr("No key"));
    none->setObjectName(u"keyMapNone"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(2));
    grid->addWidget(new TextLabel(tr("Key")), 0, 0);
    grid->addWidget(m_key, 0, 1);
    grid->addWidget(new TextLabel(tr("In lists")), 0, 2);
    grid->addWidget(m_listKey, 0, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(theme.space(2));
    for (QPushButton *button : {m_set, none, m_default})
        deeds->addWidget(button);
    deeds->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *all = buttons->addButton(tr("All back to the default"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"keyMapAll"_s);
    column.addLayout(grid);
    column.addWidget(m_conflict);
    column.addLayout(deeds);
    column.addWidget(m_letters);
    column.addWidget(buttons);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeyMapDialog::check);
    connect(m_listKey, &QKeySequenceEdit::keySequenceChanged, this, &KeyMapDialog::check);
    connect(m_set, &QPushButton::clicked, this, &KeyMapDialog::set);
    connect(none, &QPushButton::clicked, this, [this] {
        if (chosen())
            m_map.choose(*chosen(), {});
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (chosen())
            m_map.toDefault(*chosen());
    });
    connect(all, &QPushButton::clicked, &m_map, &KeyMap::allToDefault);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeyMapDialog::fill()
{
    for (const ActionSpec &spec : actionSpecs()) {
        QTreeWidgetItem *&item = m_items[spec.id];
        if (!item) {
            item = new QTreeWidgetItem(m_list, {plainText(spec)});
            item->setData(NameColumn, Qt::UserRole, static_cast<int>(spec.id));
            QPixmap blank(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16)); // names stand below each other
            blank.fill(Qt::transparent);
            item->setIcon(NameColumn, *spec.icon ? icons::icon(QLatin1String(spec.icon), Tone::Muted) : QIcon(blank));
        }
        const ActionKeys keys = m_map.keysOf(spec);
        item->setText(KeyColumn, inWords(keys.keys));
        item->setText(ListColumn, inWords(keys.listKeys));
        // What was changed is told by a word to who hears the list, and by weight to who sees it.
        const bool changed = !m_map.isDefault(spec);
        QFont font = m_list->font();
        font.setBold(changed);
        for (const int column : {NameColumn, KeyColumn, ListColumn})
            item->setFont(column, font);
        item->setData(NameColumn, Qt::AccessibleTextRole, changed ? tr("%1, changed").arg(plainText(spec)) : plainText(spec));
    }
    for (const int column : {KeyColumn, ListColumn, NameColumn})
        m_list->resizeColumnToContents(column);
    showChosen();
}

void KeyMapDialog::search(const QString &typed)
{
    QTreeWidgetItem *first = nullptr;
    for (const ActionSpec &spec : actionSpecs()) {
        QTreeWidgetItem *item = m_items[spec.id];
        const bool fits = matchWords(typed, item->text(NameColumn) + u' ' + item->text(KeyColumn)).has_value();
        item->setHidden(!fits);
        first = !first && fits ? item : first;
    }
    if (first && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

const ActionSpec *KeyMapDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    for (const ActionSpec &spec : actionSpecs()) {
        if (item && item->data(NameColumn, Qt::UserRole).toInt() == static_cast<int>(spec.id))
            return &spec;
    }
    return nullptr;
}

void KeyMapDialog::choose(ActionId id)
{
    m_list->setCurrentItem(m_items.at(id));
}

void KeyMapDialog::showChosen()
{
    const ActionSpec *spec = chosen();
    if (!spec)
        return;
    const ActionKeys keys = m_map.keysOf(*spec);
    m_key->setKeySequence(keys.keys.value(0));
    m_listKey->setKeySequence(keys.listKeys.value(0));
    m_default->setEnabled(!m_map.isDefault(*spec));
    check();
}

ActionKeys KeyMapDialog::typed() const
{
    const ActionKeys keys = chosen() ? m_map.keysOf(*chosen()) : ActionKeys();
    return {withFirst(keys.keys, m_key->keySequence()), withFirst(keys.listKeys, m_listKey->keySequence())};
}

void KeyMapDialog::check()
{
    const ActionSpec *spec = chosen();
    if (!spec)
        return;
    const ActionKeys keys = typed();
    const auto conflict = m_map.conflict(*spec, keys);
    const bool isNew = !(keys == m_map.keysOf(*spec));
    const auto hidden = isNew ? KeyMap::hides(keys) : std::nullopt;
    QStringList warnings;
    if (conflict)
        warnings << tr("%1 belongs to “%2”. Setting it here takes it from there.").arg(conflict->key.toString(QKeySequence::NativeText), plainText(*conflict->action));
    if (hidden)
        warnings << tr("In lists %1 means “%2”. Set here, it does that no more.").arg(hidden->key.toString(QKeySequence::NativeText), hidden->what);
    m_conflict->setText(warnings.join(u'\n'));
    m_set->setText(!warnings.isEmpty() ? tr("Set all the same") : tr("Set"));
    m_set->setEnabled(isNew);
}

void KeyMapDialog::set()
{
    if (const ActionSpec *spec = chosen())
        m_map.choose(*spec, typed());
}
