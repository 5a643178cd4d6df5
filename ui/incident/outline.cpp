// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/outline.h"

#include "core/text/finding.h"
#include "core/text/markdown.h"
#include "ui/incident/entrywords.h"
#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 120; ///< characters of a text that are read for its line

/// "Fri 6 Mar, 09:30 · Diagnosis · Luis · Internal — Electrode worn".
QString lineOf(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint)
{
    const EntryWords words = EntryWords::of(entry, dossier, rules, viewpoint);
    QString text = viewpoint.in(entry.customerText.words);
    text = text.isEmpty() ? viewpoint.in(entry.teamText.words) : text;
    text = markdown::plain(markdown::parse(text.left(4 * longest))).simplified().left(longest);
    QStringList parts{viewpoint.language.moment(entry.occurredAt, viewpoint.zone, viewpoint.now()), words.act.isEmpty() ? words.headline : words.act, words.who};
    if (entry.audience == Audience::Team)
        parts << EntryWords::tr("Internal");
    if (text.isEmpty() && entry.stateChange)
        text = EntryWords::stateLine(*entry.stateChange, viewpoint);
    const QString head = parts.join(u" · "_s);
    return text.isEmpty() ? head : u"%1 — %2"_s.arg(head, text);
}

}

Outline::Outline(const Dossier &dossier, const std::vector<const Entry *> &shown, const RuleSet &rules, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_words(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(u"outline"_s);
    setWindowTitle(tr("Outline"));
    m_words->setPlaceholderText(tr("Narrow the list"));
    m_words->setAccessibleName(tr("Narrow the list"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Entries"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a line ends in an ellipsis instead
    m_list->setTextElideMode(Qt::ElideRight);
    for (const Entry *entry : shown) {
        auto *item = new QListWidgetItem(icons::icon(look::icon(*entry), look::tone(*entry)), lineOf(*entry, dossier, rules, viewpoint), m_list);
        item->setData(Qt::UserRole, entry->id.value);
    }
    m_list->setCurrentRow(0);
    connect(m_words, &QLineEdit::textChanged, this, &Outline::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &Outline::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    const Theme theme = Theme::of(this);
    resize(theme.space(190), theme.space(130));
    m_words->setFocus();
}

void Outline::narrow(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = words.trimmed().isEmpty() || !findIn(m_list->item(row)->text(), words).empty();
        m_list->item(row)->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
}

void Outline::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const EntryId entry{item->data(Qt::UserRole).toUuid()};
    QDialog::accept();
    Q_EMIT chosen(entry);
}

bool Outline::eventFilter(QObject *watched, QEvent *event)
{
    auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key)
        return QDialog::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    const int step = key->key() == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    return true;
}
