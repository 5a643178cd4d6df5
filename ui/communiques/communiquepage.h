// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "ui/viewpoint.h"

#include <QWidget>

class Badge;
class CustomerSearch;
class MessageBar;
class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class RowList;
class SegmentedControl;
class TextLabel;

/// One communiqué: what the customers read beside what the team reads, how far it has come with each, and what can be done.
class CommuniquePage : public QWidget
{
    Q_OBJECT
public:
    CommuniquePage(Communiques &communiques, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void open(CommuniqueId communique);
    RowList *recipients() const { return m_recipients; }
    MessageBar *message() const { return m_message; }
    bool isSending() const { return m_sending; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// The incidents that follow the communiqué of that title, in the queue.
    void queueRequested(const QString &title);
    void said(const QString &sentence);
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(const char *id, const QString &icon, const QString &text);
    QWidget *buildTexts();
    QWidget *buildWhich();
    QWidget *buildDeeds();
    QWidget *buildAnswers();
    void show(const CommuniqueFile &file);
    void showWords();
    QString noneIn(const QString &which) const;
    void showRecipients();
    void enable();
    const RecipientRow *current() const;
    const CommuniqueVersion *shownVersion() const;
    void answer(CommuniqueAnswer answer);
    void bounced();
    void takeOut();
    void after(const QFuture<Result<void>> &deed);
    void send();
    void next(bool allClear);
    void copy();
    void writeMergeFile();
    void print();

    Communiques &m_communiques;
    Viewpoint m_viewpoint;
    CommuniqueId m_id;
    std::optional<CommuniqueFile> m_file;
    std::vector<RecipientRow> m_shown;
    bool m_sending = false, m_stop = false;
    TextLabel *m_title, *m_state, *m_customer, *m_team;
    Badge *m_badge;
    MessageBar *m_message;
    QProgressBar *m_progress;
    SegmentedControl *m_filter;
    RowList *m_recipients;
    QComboBox *m_versions;
    CustomerSearch *m_search;
    TextLabel *m_none;
    QPushButton *m_send, *m_stopIt, *m_update, *m_allClear, *m_copy, *m_merge, *m_print, *m_reached, *m_vain, *m_refused, *m_back, *m_out, *m_openIt, *m_inQueue;
};
