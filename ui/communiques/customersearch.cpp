// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/customersearch.h"

#include "core/async.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CustomerSearch::CustomerSearch(Communiques &communiques, QWidget *parent)
    : QLineEdit(parent), m_communiques(communiques), m_model(new QStringListModel(this)), m_completer(new QCompleter(m_model, this))
{
    setAccessibleName(tr("Add a customer by name"));
    setPlaceholderText(tr("Add a customer…"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what fits is found in the database
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CustomerSearch::take, Qt::QueuedConnection);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &CustomerSearch::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_wanted = false;
        m_pause.start();
    });
}

void CustomerSearch::look()
{
    const QString words = text().trimmed();
    if (words.isEmpty())
        return show({});
    whenDone(m_communiques.customersLike(words), this, [this, words](const Result<std::vector<RecipientRow>> &rows) {
        if (words != text().trimmed())
            return; // something else was typed meanwhile
        m_looked = words;
        if (!rows)
            Q_EMIT refused(rows.error().text);
        show(rows.value_or(std::vector<RecipientRow>()));
        Q_EMIT found(int(m_rows.size()));
        if (std::exchange(m_wanted, false))
            take(words);
    });
}

void CustomerSearch::show(const std::vector<RecipientRow> &rows)
{
    m_rows = rows;
    m_names.clear();
    for (const RecipientRow &row : rows) {
        const bool twice = std::count_if(rows.begin(), rows.end(), [&](const RecipientRow &other) { return other.customer == row.customer; }) > 1;
        m_names << (twice && !row.contact.isEmpty() ? row.customer + u" · "_s + row.contact : row.customer);
    }
    m_model->setStringList(m_names);
    if (hasFocus() && !rows.empty())
        m_completer->complete();
}

void CustomerSearch::take(const QString &name)
{
    const bool isOnly = m_rows.size() == 1;
    const qsizetype at = isOnly ? 0 : m_names.indexOf(name);
    if (at < 0 || (!isOnly && m_names.count(name) > 1))
        return Q_EMIT refused(m_rows.empty() ? tr("No customer is called so. Another part of the name may find them.") : tr("Several customers fit. Choose one of the list."));
    const RecipientRow row = m_rows[size_t(at)];
    m_completer->popup()->hide();
    clear();
    m_looked.clear();
    show({});
    Q_EMIT chosen(row);
}

/// Enter is for this field, not for the dialog that it stands in.
void CustomerSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || text().trimmed().isEmpty() || event->modifiers() & ~Qt::KeypadModifier)
        return QLineEdit::keyPressEvent(event);
    event->accept();
    if (m_looked == text().trimmed() || m_names.contains(text()))
        return take(text().trimmed());
    m_wanted = true;
    m_pause.stop();
    look();
}
