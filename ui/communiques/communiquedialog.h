// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "ui/widgets/formdialog.h"

#include <QTimer>

#include <set>

class CustomerSearch;
class MomentEdit;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
class RowList;

/// Writes a version of a communiqué: the customers' words at one side, the team's at the other, and the moment of the next one. A new
/// communiqué asks besides whom it concerns, and shows who that is.
class CommuniqueDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A new one; `incidents`: chosen in a list.
    CommuniqueDialog(Communiques &communiques, const std::vector<IncidentId> &incidents, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    /// The next version of one, or its all-clear.
    CommuniqueDialog(Communiques &communiques, const CommuniqueFile &file, bool allClear, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;
    QString wrong() const override;
    RowList *recipients() const { return m_recipients; }

Q_SIGNALS:
    /// It was written.
    void done(CommuniqueId communique);
    /// Who it concerns was read.
    void loaded();

private:
    /// A form at the end of a column.
    QFormLayout *formIn(QVBoxLayout *column);
    void buildWords(QVBoxLayout *column);
    void buildSaid();
    void buildCriteria(QVBoxLayout *column);
    void buildRecipients(QVBoxLayout *column);
    void look();
    void show(const std::vector<RecipientRow> &rows);
    void leaveOut();
    void addByHand(const RecipientRow &row);
    void tellCount();
    void write();
    Affected affected() const;
    CommuniqueVersion version() const;

    Communiques &m_communiques;
    std::optional<CommuniqueFile> m_file; ///< nothing: a new one
    bool m_allClear = false;
    std::vector<IncidentId> m_incidents;
    std::vector<RecipientRow> m_rows;
    std::vector<RecipientRow> m_byHand; ///< whom no criterion names
    std::set<QString> m_out; ///< customers that were taken out
    QLineEdit *m_title = nullptr, *m_places = nullptr, *m_models = nullptr, *m_contracts = nullptr, *m_tags = nullptr;
    QCheckBox *m_open = nullptr;
    QPlainTextEdit *m_what = nullptr, *m_why = nullptr, *m_measures = nullptr, *m_technical = nullptr;
    MomentEdit *m_next = nullptr;
    RowList *m_recipients = nullptr;
    CustomerSearch *m_search = nullptr;
    TextLabel *m_count = nullptr;
    QTimer m_soon;
    int m_asked = 0;
};
